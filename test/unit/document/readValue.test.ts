import { describe, expect, test } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { caps } from '../../../src/spec/limits.js';

const withExtra = (extra: unknown): unknown => ({ version: '7.3', screens: [{ id: 'A' }], extra });

describe('a Flow given as an object', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const throwing = Object.defineProperty({}, 'x', { enumerable: true, get() { throw new Error('no'); } });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();

  test.each<[string, unknown, readonly string[], unknown]>([
    ['plain JSON', { a: [1, 'x', null, true] }, [], { a: [1, 'x', null, true] }],
    ['undefined', undefined, [], undefined],
    ['an undefined property', { a: undefined }, [], {}],
    ['an undefined item', [undefined], ['not-json-value /extra/0'], [null]],
    ['a function', { f: () => 1, b: 1 }, ['not-json-value /extra/f'], { b: 1 }],
    ['a symbol', Symbol('s'), ['not-json-value /extra'], undefined],
    ['a big integer', 1n, ['not-json-value /extra'], undefined],
    ['NaN', [Number.NaN, Infinity], ['not-json-value /extra/0', 'not-json-value /extra/1'], [null, null]],
    ['a cycle', cyclic, ['circular-value /extra/self'], {}],
    ['a date', new Date(0), ['not-json-value /extra'], undefined],
    ['a map', new Map(), ['not-json-value /extra'], undefined],
    ['a getter that throws', throwing, ['not-json-value /extra/x'], {}],
    ['a revoked proxy', revoked.proxy, ['not-json-value /extra'], undefined],
    ['toJSON', { toJSON: () => 'x', a: 1 }, ['not-json-value /extra/toJSON'], { a: 1 }],
    ['keys of the prototype', JSON.parse('{"__proto__":1}'), ['prototype-key /extra/__proto__'], JSON.parse('{"__proto__":1}')],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), [], { a: 1 }],
  ])('%s', (_, extra, expected, left) => {
    const { document, diagnostics } = parseFlow(withExtra(extra));
    expect(diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(expected);
    const copied = document?.at('/extra');
    expect(copied === undefined ? undefined : JSON.parse(JSON.stringify(copied))).toEqual(left);
  });

  test('is copied and never changed', () => {
    const source = { screens: [{ id: 'A', data: {} }] };
    Object.freeze(source);
    const { document } = parseFlow(source);
    source.screens[0]!.id = 'B';
    expect(document?.screens[0]?.id).toBe('A');
    expect(document?.text).toBeUndefined();
    expect(document?.locate('/screens')).toBeUndefined();
    expect(Object.getPrototypeOf(document?.at('/screens/0/data'))).toBeNull();
  });

  test('a value used twice is no cycle', () => {
    const shared = { a: 1 };
    expect(parseFlow(withExtra([shared, shared])).diagnostics).toEqual([]);
  });

  test('nesting and number of values are capped', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 1e5; level++) deep = [deep];
    expect(parseFlow(withExtra(deep)).diagnostics.map(({ rule }) => rule)).toEqual(['too-deep']);
    let doubling: unknown = 1;
    for (let level = 0; level < 100; level++) doubling = [doubling, doubling];
    expect(parseFlow(withExtra(doubling)).diagnostics.map(({ rule }) => rule)).toEqual(['too-many-values']);
    expect(parseFlow(withExtra(new Array(4e9))).diagnostics.length).toBe(caps.diagnostics + 1);
  });

  test.each<[string, unknown, string]>([
    ['undefined', undefined, 'not-an-object'], ['null', null, 'not-an-object'], ['a number', 1, 'not-an-object'],
    ['a list', [], 'not-an-object'], ['a function', () => 1, 'not-json-value'], ['a boxed text', new String('{}'), 'not-json-value'],
  ])('%s is no Flow', (_, source, rule) => {
    const { document, diagnostics } = parseFlow(source);
    expect(document).toBeUndefined();
    expect(diagnostics.map((found) => found.rule)).toEqual([rule]);
  });
});
