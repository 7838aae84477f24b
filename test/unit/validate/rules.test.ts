import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog, type RuleId } from '../../../src/diagnostics/catalog.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';

interface Expected {
  readonly rule: string;
  /** Absent where WhatsApp has none. */
  readonly code?: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

const folder = new URL('../../fixtures/rules/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const found = (text: string): readonly Expected[] => validateFlow(text).map(({ rule, code, pointer, range }) =>
  ({ rule, ...(code !== undefined && { code }), pointer, line: range?.start.line ?? 0, column: range?.start.column ?? 0 }));

const rules = (Object.keys(catalog) as RuleId[]).filter((rule) => catalog[rule].phase === 'validate');

describe.each(rules)('%s', (rule) => {
  test('has a bad fixture that is found out, at its place', () => {
    const expected = JSON.parse(read(`${rule}/bad.expected.json`)) as readonly Expected[];
    expect(found(read(`${rule}/bad.json`))).toEqual(expected);
    expect(expected.map((finding) => finding.rule)).toContain(rule);
  });

  test('has a good fixture without a finding', () => {
    expect(found(read(`${rule}/good.json`))).toEqual([]);
  });
});

test('every fixture belongs to a rule', () => {
  expect(existsSync(folder)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual([...rules].sort());
});
