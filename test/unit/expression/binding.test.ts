import { describe, expect, it } from 'vitest';
import { caseKey, compileBinding, evaluateBinding, isDynamic } from '../../../src/expression/binding.js';
import { compileCondition } from '../../../src/expression/condition.js';
import { referenceText } from '../../../src/expression/reference.js';
import { referencesOf } from '../../../src/expression/referencesOf.js';
import type { Reference, Scope } from '../../../src/expression/scope.js';
import type { JsonValue } from '../../../src/spec/types.js';

const asked: (readonly [string, string])[] = [];
const scope: Scope = {
  read(reference: Reference, as) {
    asked.push([referenceText(reference), as]);
    return reference.path[0] === 'gone' ? undefined : reference.path.join('.');
  },
};
const run = (value: JsonValue) => evaluateBinding(compileBinding(value, '7.0'), scope);
const nest = (depth: number, inner: JsonValue): JsonValue => {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe('5.5 deep values', () => {
  it('resolves every string it finds', () => {
    expect(run({ a: '${data.x}', b: [{ c: '${form.y}' }, 1, null], d: 'plain' })).toEqual({ a: 'x', b: [{ c: 'y' }, 1, null], d: 'plain' });
  });
  it('leaves a missing entry out of an object and writes null in a list', () => {
    const value = run({ a: '${data.gone}', b: ['${data.gone}', '${data.x}'] });
    expect(value).toEqual({ b: [null, 'x'] });
    expect(Object.keys(value as object)).toEqual(['b']);
  });
  it('keeps entries that begin with on- as written', () => {
    const action = { name: 'data_exchange', payload: { x: '${form.x}' } };
    expect(run({ id: '${data.x}', 'on-click-action': action })).toEqual({ id: 'x', 'on-click-action': action });
    expect(isDynamic(compileBinding({ 'on-click-action': action }, '7.0'))).toBe(false);
  });
  it('makes objects without a prototype, whatever their keys', () => {
    const value = run(JSON.parse('{ "__proto__": "${data.x}", "constructor": "${data.y}" }') as JsonValue);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.entries(value as object)).toEqual([['__proto__', 'x'], ['constructor', 'y']]);
  });
  it('gives back a value without anything dynamic as it is', () => {
    const value = { a: [1, { b: 'Hi ${data.x}' }] };
    expect(compileBinding(value, '7.0')).toEqual({ kind: 'static', value });
    expect(run(value)).toBe(value);
  });
  it('follows 200 levels and leaves what lies deeper as written', () => {
    expect(JSON.stringify(run(nest(200, '${data.x}')))).toContain('"x"');
    expect(JSON.stringify(run(nest(202, '${data.x}')))).toContain('"${data.x}"');
    expect(compileBinding(nest(5_000, '${data.x}'), '7.0').kind).toBe('static');
  });
});

describe('what a scope is asked', () => {
  it('README 2: a value where the reference is the whole string, an operand inside an expression', () => {
    asked.length = 0;
    run(['${form.a}', '`${form.b}`', '`1 + ${form.c}`']);
    expect(asked).toEqual([['${form.a}', 'value'], ['${form.b}', 'operand'], ['${form.c}', 'operand']]);
  });
});

describe('referencesOf', () => {
  it.each<readonly [JsonValue, readonly string[]]>([
    ['plain', []],
    ['${data.x}', ['${data.x}']],
    ['`${data.b} \'-\' (${data.a} + !${screen.S.form.c}) ${data.b}`', ['${data.b}', '${data.a}', '${screen.S.form.c}']],
    ['`${data.b} +`', []],
    [{ a: ['${data.x}', { b: '${form.y}' }], c: '${data.x}', 'on-select': '${data.z}' }, ['${data.x}', '${form.y}']],
  ])('of %j', (value, references) => {
    expect(referencesOf(compileBinding(value, '7.0')).map(referenceText)).toEqual(references);
  });
  it('of conditions', () => {
    expect(referencesOf(compileCondition('(${data.x} == 1) && !${form.y}', '7.0')).map(referenceText)).toEqual(['${data.x}', '${form.y}']);
    expect(referencesOf(compileCondition('`${data.x} == 1`', '7.0')).map(referenceText)).toEqual(['${data.x}']);
    expect(referencesOf(compileCondition(true, '7.0'))).toEqual([]);
  });
});

describe('8 the text a Switch compares', () => {
  it.each<readonly [JsonValue | undefined, string | undefined]>([
    ['basic', 'basic'], ['', ''], [true, 'true'], [false, 'false'], [10, '10'], [1.5, '1.5'], [null, undefined], [undefined, undefined], [[], undefined], [{}, undefined],
  ])('%j', (value, key) => {
    expect(caseKey(value)).toBe(key);
  });
});
