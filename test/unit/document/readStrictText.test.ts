import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../src/document/findings.js';
import { lineTable } from '../../../src/document/lineTable.js';
import { nodeAt, type PlacedNode } from '../../../src/document/placedNode.js';
import { joinPointer } from '../../../src/document/pointer.js';
import { readStrictText } from '../../../src/document/readStrictText.js';
import { readText } from '../../../src/document/readText.js';
import { strictPlaces } from '../../../src/validate/strictPlaces.js';
import { caps } from '../../../src/spec/limits.js';

/** What the reader that goes on after mistakes makes of a text. */
function tolerantly(text: string) {
  const findings = collectFindings();
  return { root: readText(text, lineTable(text), findings), findings: findings.all };
}

/** The pointers of a value and of all that lies in it. */
function pointersOf(node: PlacedNode, pointer = ''): readonly string[] {
  const entries: readonly (readonly [string | number, PlacedNode])[] = node.items ? [...node.items.entries()] : [...node.members ?? []];
  return [pointer, ...entries.flatMap(([key, child]) => pointersOf(child, joinPointer(pointer, key)))];
}

/** A value's two readings and all its places agree; the quick reader leaves alone what there is something to say about. */
function agree(text: string): void {
  const { root, findings } = tolerantly(text);
  const value = readStrictText(text);
  if (value !== undefined) {
    expect(findings).toEqual([]);
    expect(value).toEqual(root?.value);
  }
  if (!root || findings.length > 0) return;
  const find = strictPlaces(text);
  for (const pointer of [...pointersOf(root), '/no/such', '/0/0/x', 'no pointer']) {
    const node = nodeAt(root, pointer);
    const placed = find(pointer);
    expect(placed && [placed.start, placed.end, placed.key], `${pointer} in ${text}`).toEqual(node && [node.start, node.end, node.key]);
  }
}

describe('what is read quickly is read as the other reader reads it', () => {
  it.each([
    '{}', '[]', ' null ', '-1.5e3', '"a"', '""', '{"a":{}}', '{"a":[],"b":[1,2,[3,{"c":null}]]}', '{ "a" : 1 ,\r\n\t"b" : "x" }',
    '{"a\\"b":1,"c\\\\":"d\\\\\\"","é~/":"\\u00e9"}', '{"a":"{[\\"","b":"]},:"}', '[true,false,null,0]', '{"10":1,"9":{"x":1}}', '{"":{"":1}}',
    '{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"b":{"a":1,"a":{}}}', '{"__proto__":1}', '{"a":{"constructor":{}}}', '1e999', '[1e999]', '', '{', '[1,]', '{"a":1}x', "{'a':1}",
    '// x\n{}', '[01]', '"\t"', '\u00a0{}', '{"a" "b"}',
  ])('%j', agree);

  it('and JSON as programs write it is read quickly', () => {
    const value = { 'a"b': { 'c\\': 'say \\":"' }, '': [1, 'x', null, {}], 'é': 'a: "b": c' };
    for (const indent of [undefined, 2, '\t']) expect(readStrictText(JSON.stringify(value, undefined, indent))).toEqual(value);
  });

  it('in any JSON, however it is spaced', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t', 4), (value, indent) => agree(JSON.stringify(value, undefined, indent))), { numRuns: 2_000 });
  });

  it('in any text made of pieces of JSON', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a":', '"a"', '"b":', '"\\""', '"\\\\"', '1', '-0', 'null', ' ', '\n', '\r\n', '{"a":1}', '[1,2]');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')), agree), { numRuns: 20_000 });
  });

  it('up to the caps on depth and number', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(readStrictText(nested(caps.depth))).toBeDefined();
    expect(readStrictText(nested(caps.depth + 1))).toBeUndefined();
    const many = (values: number) => `[${Array.from({ length: values - 1 }, () => 0).join()}]`;
    expect(readStrictText(many(caps.values))).toBeDefined();
    expect(readStrictText(many(caps.values + 1))).toBeUndefined();
    expect(readStrictText(nested(1e6))).toBeUndefined();
  });

  it('with objects that know no key but their own', () => {
    const value = readStrictText('{"a":[{"b":{}}]}') as { readonly a: readonly [{ readonly b: object }] };
    for (const each of [value, value.a[0], value.a[0].b]) expect(Object.getPrototypeOf(each)).toBeNull();
  });
});
