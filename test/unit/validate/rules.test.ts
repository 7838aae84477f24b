import { describe, expect, test } from 'vitest';
import { catalog, type RuleId } from '../../../src/diagnostics/catalog.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import type { ValidateOptions } from '../../../src/validate/validateOptions.js';
import { type ExpectedFinding, fixtureNames, ruleFixture } from '../../support/ruleFixture.js';

const found = (text: string, options: ValidateOptions): readonly ExpectedFinding[] => validateFlow(text, options).map(({ rule, code, pointer, range }) =>
  ({ rule, ...(code !== undefined && { code }), pointer, line: range?.start.line ?? 0, column: range?.start.column ?? 0 }));

const rules = (Object.keys(catalog) as RuleId[]).filter((rule) => catalog[rule].phase === 'validate');

describe.each(rules)('%s', (rule) => {
  test('has a bad fixture that is found out, at its place', () => {
    const { bad, expected, options } = ruleFixture(rule);
    expect(found(bad, options)).toEqual(expected);
    expect(expected.map((finding) => finding.rule)).toContain(rule);
  });

  test('has a good fixture without a finding', () => {
    const { good, options } = ruleFixture(rule);
    expect(found(good, options)).toEqual([]);
  });
});

test('every fixture belongs to a rule', () => {
  expect(fixtureNames()).toEqual([...rules].sort());
});
