import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog, type RuleId } from '../../src/diagnostics/catalog.js';
import { metaCodes } from '../../src/diagnostics/metaCodes.js';
import { validateFlow } from '../../src/validate/validateFlow.js';
import { codesWithoutRule } from '../support/rulesPage/codesWithoutRule.js';
import { excerpts } from '../support/rulesPage/excerpt.js';
import { inferredCodes } from '../support/rulesPage/inferredCodes.js';
import { readingExamples } from '../support/rulesPage/readingExamples.js';
import { rulesPage } from '../support/rulesPage/rulesPage.js';
import { versionsReported } from '../support/rulesPage/versionsReported.js';

const page = rulesPage();

describe('the rules page', () => {
  it('is up to date; if not, run `npm run docs:rules`', () => {
    expect(readFileSync('docs/rules.md', 'utf8').replaceAll('\r\n', '\n')).toBe(page);
  });

  it('has a section for every rule of the catalog, and none twice', () => {
    expect([...page.matchAll(/^### `([\w-]+)`$/gm)].map(([, rule]) => rule).sort()).toEqual(Object.keys(catalog).sort());
  });

  it('shows a bad and a good example of every rule that judges', () => {
    const bare = page.split('\n### ').slice(1).filter((section) => !/\nBad[^\n]*:\n\n```js\n.+\n```\n\nGood:\n\n```js\n.+\n```/s.test(section)).map((section) => section.slice(1, section.indexOf('`', 1)) as RuleId);
    expect(bare.filter((rule) => catalog[rule].phase === 'validate')).toEqual([]);
  });

  it('calls no code inferred that no rule has', () => {
    const codes = new Set<string | undefined>(Object.values(catalog).map(({ code }) => code));
    expect([...inferredCodes].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('accounts for every code of WhatsApp: a rule has it, or the reason is given why none does', () => {
    const reported = new Set(Object.values(catalog).flatMap(({ code }) => code ?? []));
    expect([...reported, ...Object.keys(codesWithoutRule)].sort()).toEqual([...metaCodes].sort());
    for (const [code, { rules = [] }] of Object.entries(codesWithoutRule)) for (const rule of rules) expect(catalog[rule].code ?? '', code).toMatch(/^[A-Z_]+$/);
  });

  it.each([...readingExamples])('has an example for %s that breaks it and one that does not', (rule, { bad, good }) => {
    expect(validateFlow(bad).map((finding) => finding.rule)).toContain(rule);
    expect(validateFlow(good).map((finding) => finding.rule)).not.toContain(rule);
  });
});

describe('an excerpt', () => {
  const flow = (text: string, ...more: object[]) => ({ version: '7.3', screens: [{ id: 'A', children: [{ type: 'TextBody', text }, ...more] }] }) as never;

  it('is the smallest part that differs around the place', () => {
    expect(excerpts(flow('a'), flow('b'), '/screens/0/children/0/text')).toEqual({ part: '/screens/0/children/0', bad: '{ "type": "TextBody", "text": "a" }', good: '{ "type": "TextBody", "text": "b" }' });
  });

  it('leaves out what is the same on both sides', () => {
    const { part, bad, good } = excerpts(flow('a', { type: 'Footer', label: 'Go' }), flow('a'), '/screens/0/children/1');
    expect({ part, bad, good }).toEqual({
      part: '/screens/0/children',
      bad: '[ { "type": "TextBody", … }, { "type": "Footer", "label": "Go" } ]',
      good: '[ { "type": "TextBody", … } ]',
    });
  });

  it('counts what it leaves out of a long list, and cuts long text', () => {
    const many = Array.from({ length: 9 }, () => ({ type: 'TextCaption', text: 'same' }));
    expect(excerpts(flow('a', ...many), flow('a', ...many, { type: 'OptIn' }), '/screens/0/children').good).toBe('[ … 10 more, { "type": "OptIn" } ]');
    expect(excerpts(flow('a'.repeat(500)), flow('b'), '/screens/0/children/0').bad).toContain('aaa… (500 characters)"');
  });
});

describe('the versions of a rule', () => {
  it('are those in which its example is reported', () => {
    const flow = (version: string) => JSON.stringify({ version, screens: [{ id: 'A', title: 'A', terminal: true, layout: { type: 'SingleColumnLayout', children: [{ type: 'ChipsSelector' }] } }] });
    expect(versionsReported('component-too-new', flow('6.0'), {})).toBe('2.1 to 6.2');
    expect(versionsReported('component-unknown', flow('6.0'), {})).toBe('');
    expect(versionsReported('version-unknown', flow('6.9'), {})).toBeUndefined();
  });
});
