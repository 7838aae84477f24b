import { describe, expect, it } from 'vitest';
import { compileCondition, evaluateCondition } from '../../../src/expression/condition.js';
import { parseCondition } from '../../../src/expression/parseCondition.js';
import { readPath } from '../../../src/expression/readPath.js';
import type { Scope } from '../../../src/expression/scope.js';
import type { Version } from '../../../src/spec/row.js';
import type { JsonValue } from '../../../src/spec/types.js';
import { spell } from './spell.js';

const data = {
  price: 5.9, n: 5, five: '5.2', text: 'abc', empty: '', none: null, flag: true, off: false, word: 'true', one: 1,
  quote: 'it\'s', raw: 'it\\\'s', object: {}, 'first-name': 'Ana',
};
const scope: Scope = { read: (reference) => reference.scope === 'data' ? readPath(data, reference.path) : undefined };
const holds = (condition: JsonValue | undefined, version: Version = '7.0') => evaluateCondition(compileCondition(condition, version), scope);

describe('7.1 comparison in If (README 38)', () => {
  it.each([
    ['truncated before comparing', '${data.price} > 5', false],
    ['truncated before comparing', '${data.price} == 5', true],
    ['truncated towards zero', '${data.price} < 6', true],
    ['text that reads as a number', '${data.five} == 5', true],
    ['a decimal is tolerated and cut', '${data.n} == 5.9', true],
    ['negative numbers', '${data.n} > -3', true],
    ['the empty text equals what is missing', '${data.gone} == \'\'', true],
    ['the empty text equals null', '\'\' == ${data.none}', true],
    ['the empty text equals itself', '${data.empty} == \'\'', true],
    ['an empty value equals nothing else', '${data.empty} == 0', false],
    ['the empty text rule, negated', '${data.gone} != \'\'', false],
    ['the empty text rule, negated', '${data.text} != \'\'', true],
    ['missing equals no text', '${data.gone} == \'x\'', false],
    ['missing is not less than anything', '${data.gone} < 5', false],
    ['null is missing, not 0', '${data.none} < 5', false],
    ['order of texts never holds', '${data.text} > \'a\'', false],
    ['order of an object never holds', '${data.object} >= 0', false],
    ['strict beyond numbers', '${data.word} == true', false],
    ['strict beyond numbers', '${data.flag} == true', true],
    ['strict beyond numbers', '${data.text} == \'abc\'', true],
    ['Number() and not parseInt', '\'5abc\' == ${data.n}', false],
    ['the backslash stays in the value', '${data.quote} == \'it\\\'s\'', false],
    ['the backslash stays in the value', '${data.raw} == \'it\\\'s\'', true],
    ['a hyphen belongs to the name', '${data.first-name} == \'Ana\'', true],
  ])('%s: %s', (_, condition, result) => {
    expect(holds(condition)).toBe(result);
  });
});

describe('7.1 logic in If', () => {
  it.each([
    ['${data.flag}', true], ['${data.off}', false], ['${data.gone}', false],
    ['a result that is no boolean', false], ['${data.one}', false], ['${data.word}', false],
    ['!${data.off}', true], ['!${data.flag}', false], ['!${data.gone}', false], ['!${data.one}', false], ['!${data.empty}', false],
    ['!(${data.n} == 4)', true],
    ['${data.one} && ${data.flag}', false], ['${data.word} || ${data.off}', false], ['${data.flag} || ${data.one}', true],
    ['${data.off} && ${data.off} || ${data.flag}', true], ['${data.flag} || ${data.flag} && ${data.off}', true],
    ['(${data.flag} && (${data.text} == \'abc\'))', true],
  ])('%s', (condition, result) => {
    expect(holds(condition)).toBe(result);
  });
  it('binds ! before comparisons before && before ||', () => {
    const { expression } = parseCondition('!${data.a} == true || ${data.b} > 1 && ${data.c}', '7.0');
    expect(expression && spell(expression)).toBe('(((! ${data.a}) == true) || ((${data.b} > 1) && ${data.c}))');
  });
});

describe('7.1 what can\'t be read never holds', () => {
  it.each([
    ['"abc" == ${data.text}', 'single quotes', 0], ['${data.n} + 1 == 6', 'the character +', 10], ['${data.flag} == True', 'single quotes', 16],
    ['${data.flag', 'a reference is written', 0], ['${other.x}', 'a reference is written', 0], ['${data.n} -5', 'operator is missing', 10],
    ['(${data.flag}', 'not closed', 13], ['${data.flag} &&', 'value is expected', 15], ['', 'it is empty', 0], ['\'open', 'a string is not closed', 0],
    ['${data.flag}\u00a0', 'no meaning', 12], ['${data.flag}, true', 'the character ,', 12], ['('.repeat(9_000), 'levels deep', 201],
  ])('%s', (condition, problem, offset) => {
    expect(holds(condition)).toBe(false);
    const parsed = parseCondition(condition, '7.0');
    expect(parsed.problems.at(-1)).toMatchObject({ kind: 'syntax', offset });
    expect(parsed.problems.at(-1)?.problem).toContain(problem);
  });
  it.each(['${data.n} == 5.5', '${data.n} == 05'])('reports a number WhatsApp refuses and runs it: %s', (condition) => {
    expect(parseCondition(condition, '7.0')).toMatchObject({ expression: { kind: 'binary' }, problems: [{ kind: 'syntax', offset: 13 }] });
  });
  it.each(['${data.n} == 0', '${data.n} == -12'])('has nothing against %s', (condition) => {
    expect(parseCondition(condition, '7.0').problems).toEqual([]);
  });
  it('5.1 has no global references before 4.0', () => {
    expect(parseCondition('${screen.A.form.x}', '3.1').expression).toBeUndefined();
    expect(parseCondition('${screen.A.form.x}', '4.0').problems).toEqual([]);
  });
});

describe('7 other forms of a condition', () => {
  it.each<readonly [JsonValue | undefined, boolean]>([[true, true], [false, false], [undefined, false], [null, false], [1, false], ['true', true], [{}, false]])('%j', (condition, result) => {
    expect(holds(condition)).toBe(result);
  });
  it('follows section 6 in backticks, without truncation', () => {
    expect(holds('`${data.price} > 5`')).toBe(true);
    expect(holds('`${data.text}`')).toBe(false);
    expect(holds('`!${data.gone}`')).toBe(true);
    expect(holds('`${data.price} >`')).toBe(false);
  });
  it('reads backticks as an unknown character before 6.0', () => {
    expect(holds('`${data.flag}`', '5.1')).toBe(false);
    expect(holds('`${data.flag}`', '6.0')).toBe(true);
  });
});
