import { describe, expect, test } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { caps, limits } from '../../../src/spec/limits.js';

const screen = '{"id":"A","title":"T","layout":{"type":"SingleColumnLayout","children":[]}}';
const flow = (extra = '') => `{"version":"7.3",${extra}"screens":[${screen}]}`;

/** `rule pointer line:column` of each finding, so that a table can hold them. */
function summary(source: unknown): readonly string[] {
  return parseFlow(source).diagnostics.map(({ rule, pointer, range }) =>
    `${rule} ${pointer || '-'}${range ? ` ${range.start.line}:${range.start.column}` : ''}`);
}

describe('text', () => {
  test.each<[string, string, readonly string[]]>([
    ['a sound Flow', flow(), []],
    ['a byte order mark', `\uFEFF${flow()}`, []],
    ['nothing', '', ['json-empty - 1:1']],
    ['white space', ' \n\t', ['json-empty - 1:1']],
    ['only a byte order mark', '\uFEFF', ['json-empty - 1:1']],
    ['words', 'hello there', ['json-syntax - 1:1']],
    ['markup', '<html><body></body></html>', ['json-syntax - 1:1']],
    ['text', '"hello"', ['not-an-object - 1:1']],
    ['a list', '\n [1]', ['not-an-object - 2:2']],
    ['no screens', '{"version":"7.3"}', ['no-screens - 1:1']],
    ['screens that are no list', '{"screens":{"a":1}}', ['screens-not-a-list /screens 1:12']],
    ['empty screens', '{"screens":[]}', ['screens-empty /screens 1:12']],
    ['a screen that is text', `{"screens":["x",\n${screen}]}`, ['screen-not-an-object /screens/0 1:13']],
    ['only wrong screens', '{"screens":[1]}', ['screen-not-an-object /screens/0 1:13']],
    ['a comment', `// hi\n${flow()}`, ['json-syntax - 1:1']],
    ['a trailing comma', `{"screens":[${screen}],\n}`, ['json-syntax - 2:1']],
    ['a missing comma', `{"version":"7.3"\n"screens":[${screen}]}`, ['json-syntax - 2:1']],
    ['text behind the end', `${flow()}\n!`, ['json-syntax - 2:1']],
    ['a second document', `${flow()}\n{}`, ['json-syntax - 2:1']],
    ['a key twice', `{"version":"7.2",\n"version":"7.3","screens":[${screen}]}`, ['duplicate-key /version 2:1']],
    ['a key twice, deep', `{"screens":[{"id":"A","data":{"a/b":1,\r\n "a/b":2}}]}`, ['duplicate-key /screens/0/data/a~1b 2:2']],
    ['keys of the prototype', flow('"__proto__":{"a":1},'), ['prototype-key /__proto__ 1:18']],
    ['a number out of reach', flow('"a":1e999,'), ['not-json-value /a 1:22']],
  ])('%s', (_, source, expected) => {
    expect(summary(source)).toEqual(expected);
  });

  test('the last of two equal keys counts, and the first is named beside it', () => {
    const { document, diagnostics } = parseFlow(`{"version":"7.2","version":"7.3","screens":[${screen}]}`);
    expect(document?.version).toBe('7.3');
    expect(diagnostics[0]?.related).toEqual([{
      pointer: '/version',
      range: { start: { line: 1, column: 2, offset: 1 }, end: { line: 1, column: 11, offset: 10 } },
    }]);
  });

  test('keys of the prototype are ordinary keys', () => {
    const { document } = parseFlow(flow('"__proto__":{"polluted":true},"constructor":1,'));
    expect(Object.getPrototypeOf(document?.value)).toBeNull();
    expect(document?.at('/__proto__/polluted')).toBe(true);
    expect(document?.at('/toString')).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('half-typed text gives what is there', () => {
    const whole = flow();
    for (let length = 0; length <= whole.length; length++) expect(() => parseFlow(whole.slice(0, length))).not.toThrow();
    const { document } = parseFlow('{"version":"7.3","screens":[{"id":"A","title":"Hello wor');
    expect(document?.screens[0]).toMatchObject({ id: 'A', title: 'Hello wor' });
  });

  test('nesting is followed to the cap and no further', () => {
    const nested = (levels: number) => flow(`"deep":${'['.repeat(levels)}1${']'.repeat(levels)},`);
    expect(summary(nested(caps.depth - 1))).toEqual([]);
    expect(summary(nested(caps.depth)).map((line) => line.split(' ')[0])).toEqual(['too-deep']);
    expect(parseFlow(nested(caps.depth)).document?.screens).toHaveLength(1);
  });

  test.each([
    ['brackets', '['], ['braces', '{'], ['keys', '{"a":'], ['a mix', '[{"a":'], ['closers that close nothing', '[}{]'],
  ])('a million levels of %s neither throw nor overflow', (_, piece) => {
    const { document, diagnostics } = parseFlow(piece.repeat(1e6));
    expect(document).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(caps.diagnostics + 1);
  });

  test('text over the limit of WhatsApp is reported and read', () => {
    const { document, diagnostics } = parseFlow(flow(`"x":"${'é'.repeat(limits.documentBytes / 2)}",`));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['document-over-limit']);
    expect(document?.screens).toHaveLength(1);
  });

  test('text far over it is not read', () => {
    const { document, diagnostics } = parseFlow(' '.repeat(caps.documentLength) + flow());
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['too-large']);
    expect(document).toBeUndefined();
  });

  test('more values than the cap are left out', () => {
    const { document, diagnostics } = parseFlow(flow().replace(/}$/, `,"x":[${'1,'.repeat(caps.values)}{"a":[1]}]}`));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['too-many-values']);
    expect(document?.screens).toHaveLength(1);
  });

  test('findings stop at the cap, and what is said of the document stays', () => {
    const { diagnostics } = parseFlow(`{${'"a":1,'.repeat(1000)}"screens":[]}`);
    expect(diagnostics).toHaveLength(1 + caps.diagnostics + 1);
    expect([diagnostics[0], diagnostics.at(-1)].map((finding) => finding?.rule)).toEqual(['screens-empty', 'findings-cut']);
    expect(diagnostics.at(-1)?.params).toEqual({ count: 899, error: 0, warning: 899, info: 0 });
  });
});

describe('places', () => {
  const text = '{\r\n  "screens": [\r\n    { "id": "A", "a/b": [1, "x~y"] }\r\n  ]\r\n}';
  const { document } = parseFlow(text);

  test.each<[string, 'key' | 'value', string | undefined]>([
    ['/screens/0/id', 'value', '3:13-3:16'],
    ['/screens/0/id', 'key', '3:7-3:11'],
    ['/screens/0/a~1b/1', 'value', '3:29-3:34'],
    ['/screens/0/a~1b/1', 'key', '3:29-3:34'],
    ['', 'value', '1:1-5:2'],
    ['/screens/00', 'value', undefined],
    ['/screens/1', 'value', undefined],
    ['screens', 'value', undefined],
  ])('%s %s', (pointer, part, expected) => {
    const range = document?.locate(pointer, part);
    expect(range && `${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column}`).toBe(expected);
  });

  test('a value is found by its pointer', () => {
    expect(document?.at('/screens/0/a~1b')).toEqual([1, 'x~y']);
    expect(document?.at('/screens/0/nothing')).toBeUndefined();
    expect(document?.at('')).toBe(document?.value);
  });
});
