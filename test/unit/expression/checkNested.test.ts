import { describe, expect, test } from 'vitest';
import { checkNested } from '../../../src/expression/checkNested.js';
import { parseNested } from '../../../src/expression/parseNested.js';
import type { ValueType } from '../../../src/expression/valueType.js';

const declared: { readonly [name: string]: ValueType } = { text: 'string', number: 'number', whole: 'integer', yes: 'boolean', list: 'array' };
const check = (text: string) => {
  const { expression } = parseNested(`\`${text}\``);
  return checkNested(expression!, ({ path: [name] }) => declared[name]);
};

describe('types of backtick expressions', () => {
  test.each<readonly [string, ValueType | undefined]>([
    ['${data.text}', 'string'], ['${data.whole}', 'integer'], ['${data.nobody}', undefined], ["'a'", 'string'], ['1', 'number'], ['true', 'boolean'],
    ['${data.number} + 1', 'number'], ['${data.number} > 1', 'boolean'], ['!${data.yes}', 'boolean'], ['-${data.number}', 'number'],
    ["'a' ${data.number}", 'string'], ['(${data.yes})', 'boolean'], ['${data.number} % 2', undefined],
  ])('%s', (text, type) => {
    expect(check(text)).toEqual({ type, issues: [] });
  });

  test.each([
    ['${data.text} + 1', 'needs-numbers'], ["${data.text} < 'b'", 'needs-numbers'], ['${data.whole} == 1', 'needs-same-type'],
    ["${data.number} != 'a'", 'needs-same-type'], ['${data.yes} && ${data.text}', 'needs-booleans'], ['!${data.list}', 'not-needs-boolean'],
    ['-${data.yes}', 'sign-needs-number'],
  ])('%s is refused', (text, kind) => {
    expect(check(text).issues.map((issue) => issue.kind)).toEqual([kind]);
  });

  test('what is not known is not held against anybody', () => {
    expect(check('!${data.nobody} && (${data.nobody} + 1 > ${data.nobody})').issues).toEqual([]);
  });
});
