import { describe, expect, it } from 'vitest';
import { built } from '../support/dist.js';

describe.each(['styles', 'review'])('the built stylesheet %s.css', (name) => {
  const flat = built(`${name}.css`);
  const layered = built(`${name}.layer.css`);

  it('holds something', () => {
    expect(flat.length).toBeGreaterThan(name === 'styles' ? 1_000 : 100);
  });

  it('is the same rules, once flat and once in a layer', () => {
    expect(layered.trim()).toBe(`@layer flow-preview{${flat.trim()}}`);
    expect(flat).not.toContain('@layer');
  });

  it('names only classes of their own', () => {
    const classes = [...flat.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map((match) => match[1] ?? '');
    expect(classes.filter((name) => !name.startsWith('flow_'))).toEqual([]);
  });

  it('styles nothing by bare element', () => {
    const selectors = [...flat.matchAll(/(?<=[{}]|^)([^{}@]+)(?=\{)/g)].flatMap((match) => (match[1] ?? '').split(/,(?![^()]*\))/));
    const bare = selectors.filter((one) => !/\.flow_|\[data-|^\s*(from|to|[\d.]+%)\s*$|:where\(/.test(one));
    expect(bare).toEqual([]);
  });

  it('asks nothing of the network', () => {
    expect([...flat.matchAll(/url\(\s*["']?(?!data:|#)[^)]*\)|@import|@font-face/g)].map((match) => match[0])).toEqual([]);
  });
});

it('what review.css holds is not in styles.css, which it stands beside', () => {
  const rules = (name: string) => new Set(built(name).match(/\.flow_[^{}]+\{[^{}]*\}/g));
  expect([...rules('review.css')].filter((rule) => rules('styles.css').has(rule))).toEqual([]);
});
