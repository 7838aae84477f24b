import { describe, expect, it } from 'vitest';
import { asNested, mentionsReference } from '../../../src/expression/mentionedReferences.js';
import { evaluateExpression } from '../../../src/expression/evaluateExpression.js';
import { parseReference, referenceText } from '../../../src/expression/reference.js';
import type { Version } from '../../../src/spec/row.js';

describe('5.1 a reference', () => {
  const good: readonly (readonly [string, Version, object])[] = [
    ['${data.name}', '2.1', { scope: 'data', path: ['name'] }],
    ['${form.first-name}', '2.1', { scope: 'form', path: ['first-name'] }],
    ['${data.user.1st_name}', '2.1', { scope: 'data', path: ['user', '1st_name'] }],
    ['${data.__proto__}', '7.0', { scope: 'data', path: ['__proto__'] }],
    ['${screen.FIRST_ONE.form.x}', '4.0', { screen: 'FIRST_ONE', scope: 'form', path: ['x'] }],
    ['${screen.A,B.data.x}', '6.3', { screen: 'A,B', scope: 'data', path: ['x'] }],
  ];
  it.each(good)('%s in %s', (text, version, reference) => {
    expect(parseReference(text, version)).toEqual(reference);
    expect(referenceText(parseReference(text, version)!)).toBe(text);
  });

  const bad: readonly (readonly [string, Version])[] = [
    ['${screen.FIRST.form.x}', '3.1'], ['${screen.A,B.data.x}', '7.0'], ['${screen.PAGE1.data.x}', '7.0'],
    ['${data}', '7.0'], ['${data.}', '7.0'], ['${data..a}', '7.0'], ['${data.items[0]}', '7.0'], ['${other.a}', '7.0'],
    ['${ data.a }', '7.0'], ['${data.a b}', '7.0'], ['data.a', '7.0'], ['$data.a', '7.0'], ['${data.a}\n', '7.0'], ['', '7.0'],
  ];
  it.each(bad)('is not %j in %s', (text, version) => {
    expect(parseReference(text, version)).toBeUndefined();
  });
});

describe('5.3 the whole string or nothing (README 28)', () => {
  it.each(['Hi ${data.name}', '${data.name}!', ' ${data.name}', '${data.a} ${data.b}', '${data.a}${data.b}'])('%j stays as it is', (text) => {
    expect(parseReference(text, '7.0')).toBeUndefined();
    expect(evaluateExpression(text, { data: { name: 'Ana', a: 1, b: 2 } })).toBe(text);
    expect(mentionsReference(text)).toBe(true);
  });
  it.each(['plain', '${data.name}', '${screen.A.form.x}', '${data}', 'costs $5', ''])('%j mentions none', (text) => {
    expect(mentionsReference(text)).toBe(false);
  });
});

describe('6.1 the backtick form of such a text', () => {
  const data = { name: 'Ana', a: 1, b: 2 };
  const cases: readonly (readonly [string, string, string])[] = [
    ['Hi ${data.name}!', '`\'Hi \' ${data.name} \'!\'`', 'Hi Ana!'],
    ['${data.a} ${data.b}', '`${data.a} \' \' ${data.b}`', '1 2'],
    ['${data.a}${data.b}', '`${data.a} ${data.b}`', '12'],
    ['it\'s `${data.name}` \\', '`\'it\\\'s \\`\' ${data.name} \'\\` \\\\\'`', 'it\'s `Ana` \\'],
    ['a\n\tb: ${data.a}', '`\'a\\n\\tb: \' ${data.a}`', 'a\n\tb: 1'],
    ['(${data.a})', '`\'(\' ${data.a} \')\'`', '(1)'],
  ];
  it.each(cases)('%j becomes %s', (text, nested, value) => {
    expect(asNested(text)).toBe(nested);
    expect(evaluateExpression(nested, { data })).toBe(value);
  });
  it.each(['Hi ${data.first-name}', '{curly} ${data.a}', '${data.items[0]} left', 'no reference'])('%j has none', (text) => {
    expect(asNested(text)).toBeUndefined();
  });
});

describe('5.4, 5.5 what a reference reads', () => {
  const values = { data: { user: { age: 3 }, list: [1, 2], none: null }, form: { x: 'f' }, screens: { A: { form: { x: 'a' } } } };
  it.each([
    ['${data.user.age}', 3], ['${data.list}', [1, 2]], ['${data.none}', null], ['${form.x}', 'f'], ['${screen.A.form.x}', 'a'],
    ['${data.list.0}', undefined], ['${data.list.length}', undefined], ['${data.user.constructor}', undefined], ['${data.__proto__}', undefined],
    ['${screen.B.form.x}', undefined], ['${screen.constructor.data.name}', undefined], ['${data.user.age.more}', undefined],
  ])('%s', (text, value) => {
    expect(evaluateExpression(text, values)).toEqual(value);
  });
});
