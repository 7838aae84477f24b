import { describe, expect, it } from 'vitest';
import { built } from '../support/dist.js';

const flat = built('styles.css');
const layered = built('styles.layer.css');

describe('built stylesheets', () => {
  it('hold something', () => {
    expect(flat.length).toBeGreaterThan(1_000);
  });

  it('are the same rules, once flat and once in a layer', () => {
    expect(layered.trim()).toBe(`@layer flow-preview{${flat.trim()}}`);
    expect(flat).not.toContain('@layer');
  });

  it('name only classes of their own', () => {
    const classes = [...flat.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map((match) => match[1] ?? '');
    expect(classes.filter((name) => !name.startsWith('flow_'))).toEqual([]);
  });

  it('style nothing by bare element', () => {
    const selectors = [...flat.matchAll(/(?<=[{}]|^)([^{}@]+)(?=\{)/g)].flatMap((match) => (match[1] ?? '').split(','));
    const bare = selectors.filter((one) => !/\.flow_|\[data-|^\s*(from|to|[\d.]+%)\s*$|:where\(|^(svg \*|img|a a a a a a a a\)\S*)$/.test(one));
    expect(bare).toEqual([]);
  });

  it('ask nothing of the network', () => {
    expect([...flat.matchAll(/url\(\s*["']?(?!data:|#)[^)]*\)|@import|@font-face/g)].map((match) => match[0])).toEqual([]);
  });
});
