import { describe, expect, test } from 'vitest';
import { catalog, type RuleId } from '../../../src/diagnostics/catalog.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import type { ValidateOptions } from '../../../src/validate/validateOptions.js';
import { type ExpectedFinding, fixtureNames, ruleFixture } from '../../support/ruleFixture.js';

const found = (text: string, options: ValidateOptions): readonly ExpectedFinding[] => validateFlow(text, options).map(({ rule, code, pointer, range }) =>
  ({ rule, ...(code !== undefined && { code }), pointer, line: range?.start.line ?? 0, column: range?.start.column ?? 0 }));

/** Rules of reading that no text of a fixture can show, or only one of many megabytes; each has a test of its own. */
const apart: readonly RuleId[] = ['circular-value', 'too-large', 'too-many-values', 'findings-cut'];
const rules = (Object.keys(catalog) as RuleId[]).filter((rule) => ['parse', 'validate'].includes(catalog[rule].phase) && !apart.includes(rule));

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

test('every finding says what kind of error it is where WhatsApp has a code for it, and which page tells more', () => {
  for (const rule of rules) {
    const { bad, options } = ruleFixture(rule);
    for (const { rule: found, code, errorType, spec } of validateFlow(bad, options)) {
      expect({ errorType, spec }, found).toEqual({ errorType: code === undefined ? undefined : 'FLOW_JSON_ERROR', spec: catalog[found].spec });
      expect(code === undefined || spec !== undefined, found).toBe(true);
    }
  }
  expect(validateFlow({ version: '7.3', screens: [{ id: 'A' }] })).toContainEqual(expect.objectContaining({
    rule: 'screen-title-missing', code: 'MISSING_REQUIRED_PROPERTY', errorType: 'FLOW_JSON_ERROR', spec: 'https://developers.facebook.com/docs/whatsapp/flows/reference/flowjson',
  }));
});

test('every fixture belongs to a rule', () => {
  expect(fixtureNames()).toEqual([...rules].sort());
});
