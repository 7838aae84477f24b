import { describe, expect, test } from 'vitest';
import { checkCondition } from '../../../src/expression/checkCondition.js';
import { parseCondition } from '../../../src/expression/parseCondition.js';
import type { ValueType } from '../../../src/expression/valueType.js';

const declared: { readonly [name: string]: ValueType } = { text: 'string', number: 'number', whole: 'integer', yes: 'boolean', list: 'array', user: 'object' };
const kinds = (text: string) => {
  const { expression } = parseCondition(text, '7.3');
  return checkCondition(expression!, ({ path: [name] }) => declared[name]).map(({ kind }) => kind);
};

describe('conditions that WhatsApp takes', () => {
  test.each([
    '${data.yes}', '!${data.yes}', "${data.text} == 'a'", "'a' != ${form.text}", '${data.number} >= 5', '${data.yes} == true',
    "(${data.text} == 'a') || (${data.number} < 3)", '${data.yes} && !${form.yes}', '!(${data.number} > 3)', '${data.nobody}',
    "((${data.number} > 1) && ${data.yes}) || (${data.text} != '')", '(${data.number} > 1) == ${data.yes}', '((${data.number} > 1))',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('conditions that WhatsApp refuses', () => {
  test.each([
    ['true', 'literal-alone'], ["'a'", 'literal-alone'], ['${data.text}', 'operand-not-boolean'], ['573 == 376', 'literals-on-both-sides'],
    ['true && false', 'literals-on-both-sides'], ['(${data.yes})', 'group-without-operation'],
    ['${data.number} > 5 && ${data.yes}', 'comparison-needs-parentheses'], ['${data.number} > 5 == true', 'comparison-needs-parentheses'],
    ["${data.number} == 'a'", 'type-mismatch'], ['${data.text} == ${data.yes}', 'type-mismatch'], ['${data.text} > 1', 'operator-misfit'],
    ['${data.yes} && ${data.text}', 'operator-misfit'], ['!${data.number}', 'operator-misfit'], ['!true', 'operator-misfit'],
    ["${data.list} == 'a'", 'operand-type'], ['${data.whole} == 1', 'operand-type'], ["${data.user.name} == 'a'", 'nested-path'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});
