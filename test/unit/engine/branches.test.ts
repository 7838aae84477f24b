import { describe, expect, it } from 'vitest';
import { choice, examples, fieldOf, footer, input, navigate, oneScreen, shows, start, textsOf } from '../../support/flowWith.js';

const branch = (condition: unknown, extra: object = {}) => ({ type: 'If', condition, then: [shows('then')], else: [shows('else')], ...extra });
const outcome = (condition: unknown, data: { [key: string]: unknown } = {}, version = '7.3') => textsOf(start(oneScreen([branch(condition)], examples(data), { version })))[0];

describe('If (7)', () => {
  it.each([
    ["${data.a} == 'x'", { a: 'x' }, 'then'],
    ["${data.a} == ''", {}, 'then'],
    ['${data.a}', { a: true }, 'then'],
    ['${data.a}', { a: 'yes' }, 'else'],
    ['!${data.a}', { a: false }, 'then'],
    ['(${data.n} > 5) && ${data.a}', { n: 6, a: true }, 'then'],
    [true, {}, 'then'],
    ['`${data.n} > 5`', { n: 5.9 }, 'then'],
    ['not a condition', {}, 'else'],
    [undefined, {}, 'else'],
  ])('%s with %o gives %s', (condition, data, expected) => {
    expect(outcome(condition, data)).toBe(expected);
  });

  it.each([
    ['${data.n} > 5', { n: 5.9 }, 'else'],
    ['${data.n} == 5', { n: 5.9 }, 'then'],
    ["${data.n} == ''", { n: 0 }, 'else'],
    ["${data.n} == '12x'", { n: 12 }, 'else'],
  ])('compares as README 38: %s with %o gives %s', (condition, data, expected) => {
    expect(outcome(condition, data)).toBe(expected);
  });

  it('reads a number input as a number', () => {
    const flow = start(oneScreen([input('age', { 'input-type': 'number' }), branch('${form.age} >= 18')]));
    expect(textsOf(flow)).toEqual(['else']);
    flow.change('age', '18');
    expect(textsOf(flow)).toEqual(['then']);
  });

  it('draws nothing where there is no else, and follows If in If', () => {
    const flow = start(oneScreen([branch('${data.a}', { else: undefined }), branch('${data.b}', { then: [branch('${data.a}')] })], examples({ a: false, b: true })));
    expect(textsOf(flow)).toEqual(['else']);
  });

  it('whose condition asks a field of its own branch keeps that field and its value', () => {
    const flow = start(oneScreen([input('other'), { type: 'If', condition: "${form.inside} != 'hide'", then: [input('inside')], else: [shows('gone')] }]));
    flow.change('inside', 'hide');
    expect(textsOf(flow)).toEqual(['gone']);
    flow.change('inside', '');
    expect(fieldOf(flow, 'inside').value).toBe('');
  });

  it('holds the Footer of the branch on show', () => {
    const flow = start(oneScreen([input('a'), { type: 'If', condition: "${form.a} == 'x'", then: [footer(navigate('START'), { label: 'Then' })], else: [footer(navigate('START'), { label: 'Else' })] }]));
    expect(flow.screen()?.footer?.props.label).toBe('Else');
    flow.change('a', 'x');
    expect(flow.screen()?.footer?.props.label).toBe('Then');
  });
});

describe('Switch (8)', () => {
  const cases = { basic: [shows('basic')], true: [shows('yes')], 7: [shows('seven')], empty: [] };
  const drawn = (value: unknown, more: object = {}) => textsOf(start(oneScreen([{ type: 'Switch', value: '${data.v}', cases: { ...cases, ...more } }], value === undefined ? {} : examples({ v: value }))));

  it('draws the case of its value; booleans and numbers by their spelling', () => {
    expect([drawn('basic'), drawn(true), drawn(7), drawn('empty')]).toEqual([['basic'], ['yes'], ['seven'], []]);
  });

  it('without a matching case draws the one named default, else nothing (README 1)', () => {
    expect([drawn('other'), drawn(undefined), drawn({ a: 1 })]).toEqual([[], [], []]);
    const more = { default: [shows('fallback')] };
    expect([drawn('other', more), drawn(undefined, more), drawn({ a: 1 }, more), drawn('basic', more)]).toEqual([['fallback'], ['fallback'], ['fallback'], ['basic']]);
  });

  it('is live, and keeps the values of a case that went away', () => {
    const flow = start(oneScreen([choice('Dropdown', 'plan', ['a', 'b']), { type: 'Switch', value: '${form.plan}', cases: { a: [input('of_a')], b: [input('of_b')] } }]));
    flow.change('plan', 'a');
    flow.change('of_a', 'kept');
    flow.change('plan', 'b');
    expect(flow.screen()?.nodes).toHaveLength(2);
    flow.change('plan', 'a');
    expect(fieldOf(flow, 'of_a').value).toBe('kept');
  });

  it('with cases that are no lists draws nothing', () => {
    expect(textsOf(start(oneScreen([{ type: 'Switch', value: '${data.v}', cases: { x: 'no list' } }, { type: 'Switch', value: '${data.v}', cases: [] }, { type: 'Switch' }], examples({ v: 'x' }))))).toEqual([]);
  });
});
