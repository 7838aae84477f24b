import { describe, expect, it } from 'vitest';
import { evaluateExpression } from '../../../src/expression/evaluateExpression.js';
import type { JsonValue } from '../../../src/spec/types.js';

const data = {
  n: 5, price: 5.9, text: 'abc', ten: '10', three: '3', empty: '', none: null, flag: true, off: false, zero: 0,
  list: [1], object: { a: 1 }, word: 'null',
};
const run = (inner: string) => evaluateExpression(`\`${inner}\``, { data });
type Case = readonly [inner: string, value: JsonValue | undefined];

describe('6.3 values keep their type', () => {
  it.each<Case>([['${data.flag}', true], ['${data.n}', 5], ['${data.list}', [1]], ['${data.gone}', undefined], ['${data.none}', null], ['\'5\'', '5'], ['(7)', 7]])('%s', (inner, value) => {
    expect(run(inner)).toEqual(value);
  });
});

describe('6.3 juxtaposition', () => {
  it.each<Case>([
    ['\'a\' ${data.n} ${data.flag} ${data.off} \'!\'', 'a5truefalse!'],
    ['\'[\' ${data.gone} ${data.none} ${data.empty} \']\'', '[]'],
    ['\'[\' ${data.list} ${data.object} \']\'', '[]'],
    ['\'Hello \' ${data.text} \', you owe \' (${data.price} - ${data.n})', 'Hello abc, you owe 0.9'],
    ['${data.gone} ${data.none}', ''],
    ['${data.n} (1 + 2)', '53'],
    ['1, 2; 3', '123'],
  ])('%s', (inner, value) => {
    expect(run(inner)).toBe(value);
  });
});

describe('6.1 escapes', () => {
  it.each<Case>([
    ['\'it\\\'s\'', 'it\'s'],
    ['\'Ana\\`s house\'', 'Ana`s house'],
    ['"say \\"hi\\""', 'say "hi"'],
    ['\'\\n\\r\\t\\b\\f\\v\\\\\\q\'', '\n\r\t\b\f\v\\q'],
    ['\'a}b}\'', 'ab'],
    ['\'{a}\' 1', '{a1'],
    ['\'a\\}nb\'', 'a\nb'],
    ['\'${data.n}\'', '${data.n'],
    ['1 } + 2', 3],
  ])('%s', (inner, value) => {
    expect(run(inner)).toBe(value);
  });
});

describe('6.3 arithmetic', () => {
  it.each<Case>([
    ['1 + 2 * 3', 7],
    ['10 % 4', 2],
    ['0.1 + 0.2', 0.3],
    ['2 / 3', 0.67],
    ['1 / 3 * 3', 0.99],
    ['${data.gone} + 1', 1],
    ['${data.empty} - 1', -1],
    ['${data.none} * 3', 0],
    ['7 / 0', 0],
    ['7 % 0', 0],
    ['7 / ${data.gone}', 0],
    ['7 % ${data.empty}', 0],
    ['${data.ten} + ${data.three}', 13],
    ['\'a\' + \'b\'', undefined],
    ['${data.text} * 2', undefined],
    ['${data.list} + 1', undefined],
    ['${data.object} + 1', undefined],
    ['1e308 * 10', undefined],
    ['-${data.n}', -5],
    ['-${data.ten}', -10],
    ['-${data.gone}', 0],
    ['-0.001 * 1', 0],
    ['-1.234', -1.234],
    ['+${data.ten}', '10'],
    ['+${data.gone}', undefined],
    ['${data.n-text}', 5],
    ['name', undefined],
  ])('%s', (inner, value) => {
    expect(run(inner)).toBe(value);
  });
});

describe('6.3 logic is boolean, by truthiness', () => {
  it.each<Case>([
    ['!${data.gone}', true], ['!${data.text}', false], ['!0', true], ['!\'\'', true], ['!${data.list}', false],
    ['${data.text} && ${data.n}', true], ['${data.text} && ${data.zero}', false], ['${data.empty} || ${data.gone}', false], ['0 || \'x\'', true],
    ['(${data.n} >= 5) && ${data.flag}', true],
  ])('%s', (inner, value) => {
    expect(run(inner)).toBe(value);
  });
});

describe('6.4 equality', () => {
  it.each<Case>([
    ['${data.gone} == \'\'', true], ['${data.none} == ${data.empty}', true], ['${data.gone} == 0', false], ['${data.empty} == false', false],
    ['${data.ten} == 10', true], ['5 == \'5.0\'', true], ['\'5\' == \'5.0\'', false], ['${data.text} == \'abc\'', true],
    ['${data.flag} == true', true], ['${data.flag} == \'true\'', false], ['${data.flag} == 1', true], ['${data.text} == 3', false],
    ['${data.object} == 1', false], ['${data.word} == \'null\'', true],
    ['${data.gone} != \'\'', false], ['${data.ten} != 11', true], ['${data.price} == 5', false],
  ])('%s', (inner, value) => {
    expect(run(inner)).toBe(value);
  });
});

describe('6.4 order needs a number on one side', () => {
  it.each<Case>([
    ['\'20\' < \'3\'', false], ['\'20\' > \'3\'', false], ['\'20\' >= \'20\'', false], ['${data.ten} > 3', true], ['${data.ten} > \'3\'', false],
    ['${data.price} > 5', true], ['5 <= 5', true], ['5 >= 6', false], ['${data.gone} < 1', false], ['${data.empty} >= 0', false], ['${data.none} <= 0', false],
    ['${data.text} < 3', false], ['true < 2', true],
  ])('%s', (inner, value) => {
    expect(run(inner)).toBe(value);
  });
});

describe('6 backticks mean something from 6.0', () => {
  it('is ordinary text before', () => {
    expect(evaluateExpression('`1 + 1`', {}, '5.1')).toBe('`1 + 1`');
    expect(evaluateExpression('`1 + 1`', {}, '6.0')).toBe(2);
  });
  it('counts as missing when it can\'t be read', () => {
    expect(evaluateExpression('`1 +`', {})).toBeUndefined();
  });
  it('joins long texts without passing what a string can hold', () => {
    const long = 'x'.repeat(5_000_000);
    const text = evaluateExpression(`\`${'${data.long} '.repeat(500)}\``, { data: { long } });
    expect(typeof text === 'string' && text.length).toBe(33_554_432);
  });
});
