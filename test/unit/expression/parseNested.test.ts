import { describe, expect, it } from 'vitest';
import { parseNested } from '../../../src/expression/parseNested.js';
import { caps } from '../../../src/spec/limits.js';
import { spell } from './spell.js';

const read = (inner: string) => parseNested(`\`${inner}\``);

describe('6.1 precedence and grouping', () => {
  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['8 / 4 % 3', '((8 / 4) % 3)'],
    ['(1 + 2) * 3', '([(1 + 2)] * 3)'],
    ['1 + 2 < 4 == true', '(((1 + 2) < 4) == true)'],
    ['true || false && 1 == 1', '(true || (false && (1 == 1)))'],
    ['!${data.a} == ${data.b}', '((! ${data.a}) == ${data.b})'],
    ['- 2 * + 3', '((- 2) * (+ 3))'],
    ['!!true', '(! (! true))'],
    ['\'a\' 1 + 2 \'b\'', '\'a\' ~ (1 + 2) ~ \'b\''],
    ['\'a\', \'b\'; \'c\'', '\'a\' ~ \'b\' ~ \'c\''],
    ['\'a\'${data.b}\'c\'', '\'a\' ~ ${data.b} ~ \'c\''],
    ['${data.a}${screen.B.form.c}', '${data.a} ~ ${screen.B.form.c}'],
    ['1.5e2 .5 5.', '150 ~ 0.5 ~ 5'],
    ['"it\'s" true', '\'it\'s\' ~ true'],
  ])('%s', (inner, spelled) => {
    const { expression, problems } = read(inner);
    expect(problems).toEqual([]);
    expect(expression && spell(expression)).toBe(spelled);
  });
});

describe('6.1 traps that still run', () => {
  it('a hyphen in a name is a subtraction of a bare word', () => {
    const { expression, problems } = read('${form.first-name}');
    expect(expression && spell(expression)).toBe('(${form.first} - name)');
    expect(problems).toMatchObject([{ kind: 'syntax', offset: 14 }]);
  });
  it('a minus after a reference is a subtraction, not a concatenation', () => {
    expect(spell(read('${data.a} -5').expression!)).toBe('(${data.a} - 5)');
  });
  it.each([['${data.a} (1 + 2)', '${data.a} ~ [(1 + 2)]', 11], ['\'x\' (1 + 2)', '\'x\' ~ [(1 + 2)]', 5], ['(1) (2)', '[1] ~ [2]', 5], ['1 + ${data.a} (2)', '(1 + ${data.a}) ~ [2]', 15]])(
    'README 14: a group right after a reference, group or string is joined and reported: %s', (inner, spelled, offset) => {
      const { expression, problems } = read(inner);
      expect(expression && spell(expression)).toBe(spelled);
      expect(problems).toMatchObject([{ kind: 'adjacent-group', offset }]);
    });
  it.each(['${data.a}, (1 + 2)', '5 (1)', '(1) \'x\'', '${data.a} + (1)', '(1) ${data.a}'])('no such report for %s', (inner) => {
    expect(read(inner).problems).toEqual([]);
  });
});

describe('6.1 what can\'t be read', () => {
  it.each([
    ['', 'it is empty', 1],
    ['1 +', 'it ends where a value is expected', 4],
    ['* 1', 'nothing stands in front of *', 1],
    ['(1', 'a ( is not closed', 3],
    ['1)', 'a ) stands', 2],
    ['(\'a\' \'b\')', 'an operator or a ) is missing', 6],
    ['()', 'a ) stands', 2],
    ['\'open', 'a string is not closed', 1],
    ['\'open\\\'', 'a string is not closed', 1],
    ['true ? 1 : 2', 'a ? b : c', 6],
    ['max(1, 2)', 'function calls', 1],
    ['1 === 1', 'write ==', 3],
    ['1 !== 1', 'write !=', 3],
    ['1 = 1', 'write ==', 3],
    ['1 & 2', 'bitwise operator &', 3],
    ['1 >>> 2', 'bitwise operator >>>', 3],
    ['2 ** 2', 'operator **', 3],
    ['null', 'reserved', 1],
    ['[1]', 'lists', 1],
    ['${data.items[0]}', 'lists', 13],
    ['${other.a}', 'a reference is written', 1],
    ['${data.a', 'not closed with }', 1],
    ['1.2.3', 'no number', 4],
    ['5px', 'no number', 2],
    ['1e999', 'no number', 6],
    ['a ` b', 'the character `', 3],
  ])('%s', (inner, problem, offset) => {
    const parsed = read(inner);
    expect(parsed.expression).toBeUndefined();
    expect(parsed.problems).toMatchObject([{ kind: 'syntax', offset }]);
    expect(parsed.problems[0]?.problem).toContain(problem);
  });
  it.each(['plain', '`', '', '`open'])('a text without both backticks: %j', (text) => {
    expect(parseNested(text).expression).toBeUndefined();
  });
});

describe('caps of one expression', () => {
  it.each([
    ['depth', '('.repeat(10_000), 'levels deep'],
    ['signs', '!'.repeat(10_000), 'levels deep'],
    ['parts', `1${'+1'.repeat(caps.expressionNodes)}`, 'more than'],
    ['length', ' '.repeat(caps.expressionLength), 'longer than'],
  ])('%s', (_, inner, problem) => {
    const parsed = read(inner);
    expect(parsed.expression).toBeUndefined();
    expect(parsed.problems[0]?.problem).toContain(problem);
  });
});
