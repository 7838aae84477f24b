import { expect, test } from 'vitest';
import { lineTable } from '../../../src/document/lineTable.js';
import { indexOfSegment, joinPointer, parsePointer, valueAt } from '../../../src/document/pointer.js';
import { utf8Length } from '../../../src/document/utf8Length.js';

test.each<[string, readonly string[] | undefined]>([
  ['', []], ['/', ['']], ['/a/b', ['a', 'b']], ['/a~1b/~0c/~01', ['a/b', '~c', '~1']], ['a', undefined], ['#/a', undefined],
])('%j is read', (pointer, expected) => {
  expect(parsePointer(pointer)).toEqual(expected);
});

test.each<[readonly (string | number)[]]>([[['a/b', '~c', '~1', '', 0, '__proto__']], [[]]])('%j goes there and back', (keys) => {
  expect(parsePointer(joinPointer('', ...keys))).toEqual(keys.map(String));
});

test('only plain whole numbers are indices', () => {
  expect(['0', '12', '01', '-', '-1', '1.0', '1e3', ''].map(indexOfSegment)).toEqual([0, 12, ...Array(6).fill(undefined)]);
});

test('values are found through objects and lists, and nothing inherited is', () => {
  expect(valueAt({ a: [{ b: null }] }, '/a/0/b')).toBeNull();
  expect(valueAt({ a: [1] }, '/a/length')).toBeUndefined();
  expect(valueAt({ a: 'text' }, '/a/0')).toBeUndefined();
  expect(valueAt({}, '/toString')).toBeUndefined();
});

test.each<[string, number, string]>([
  ['', 0, '1:1'], ['abc', 3, '1:4'], ['a\nb', 2, '2:1'], ['a\r\nb', 3, '2:1'], ['a\rb', 2, '2:1'], ['a\n\nb', 2, '2:1'], ['a\n', 2, '2:1'],
  ['\uFEFFa', 1, '1:1'], ['\uFEFFa', 0, '1:1'], ['a', 99, '1:2'],
])('in %j offset %i is at %s', (text, offset, expected) => {
  const { line, column } = lineTable(text).position(offset);
  expect(`${line}:${column}`).toBe(expected);
});

test.each(['', 'abc', 'é', '€', '😀', '\uD800', '\uDC00x', 'a\uD83D'])('bytes of %j', (text) => {
  expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
});
