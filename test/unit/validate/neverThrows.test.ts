import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeFlow } from '../../../src/document/describeFlow.js';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { caps } from '../../../src/spec/limits.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';

function judge(source: unknown): void {
  const { document, diagnostics } = parseFlow(source);
  // Notation and structure have room for as many each.
  expect(diagnostics.length).toBeLessThanOrEqual(2 * (caps.diagnostics + 1));
  if (document) describeFlow(document);
  expect(document !== undefined || diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  expect(validateFlow(source).length).toBeLessThanOrEqual(caps.diagnostics + 1);
}

const word = fc.constantFrom(
  'version', 'screens', 'id', 'title', 'data', 'layout', 'children', 'type', 'name', 'then', 'else', 'cases', 'condition', 'value', 'payload',
  'on-click-action', 'next', 'routing_model', '__example__', '__proto__', 'constructor', 'Form', 'If', 'Switch', 'TextBody', 'Footer', 'navigate',
  '7.3', '${data.x}', 'a ${form.y}', '`${screen.A.form.z} (1)`', '`', '${', 'A',
);
const { flowLike } = fc.letrec<{ flowLike: unknown; entry: unknown }>((tie) => ({
  entry: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, word, fc.constantFrom(null, true, 0, -1.5, ''), tie('flowLike'), fc.array(tie('entry'), { maxLength: 4 })),
  flowLike: fc.dictionary(word, tie('entry'), { maxKeys: 6, noNullPrototype: false }),
}));
const screens = fc.array(fc.record({
  id: fc.option(word, { nil: undefined }), data: flowLike, layout: fc.record({ children: fc.array(flowLike, { maxLength: 4 }) }),
}), { maxLength: 3 });

describe('reading and judging never throw', () => {
  test('on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), judge));
  });

  test('on any text made of the signs of JSON', () => {
    const sign = fc.constantFrom('{', '}', '[', ']', ':', ',', '"', '\\', '\n', '/', '*', '1', 'e', '-', 'true', '"screens"', '"id"', '{}', ' ');
    fc.assert(fc.property(fc.array(sign, { maxLength: 60 }), (signs) => judge(signs.join(''))), { numRuns: 500 });
  });

  test('on a list of what is no JSON, which is no Flow either', () => {
    judge(Array.from({ length: caps.diagnostics + 20 }));
  });

  test('on any value', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withTypedArray: true }), judge));
  });

  test('on values that look like a Flow', () => {
    fc.assert(fc.property(screens, flowLike, (list, more) => judge({ ...(more as object), screens: list })), { numRuns: 300 });
  });

  test('on a Flow cut off anywhere', () => {
    fc.assert(fc.property(screens, fc.nat(), (list, length) => {
      const text = JSON.stringify({ version: '7.3', screens: list });
      judge(text.slice(0, length % (text.length + 1)));
    }), { numRuns: 200 });
  });
});

describe('laws of reading', () => {
  test('text has a mistake of notation exactly when JSON.parse refuses it', () => {
    const sign = fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '"b', '1', '01', '-', '.5', 'e3', 'null', 'nul', ' ', '\n', '\t', '//', '\\u00e9', '\u00a0');
    const text = fc.oneof(fc.json(), fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')));
    fc.assert(fc.property(text, (json) => {
      const refused = parseFlow(json).diagnostics.some(({ rule }) => rule === 'json-syntax' || rule === 'json-empty');
      expect(refused).toBe(!isJson(json));
    }), { numRuns: 2000 });
  });

  test.each(['1e3101{', '1e999 x', '{', '"a'])('once failed, or nearly: %s', (json) => {
    expect(parseFlow(json).diagnostics.map(({ rule }) => rule)).toContain('json-syntax');
  });

  test('text and value give the same document', () => {
    fc.assert(fc.property(screens, (list) => {
      const value = { version: '7.3', screens: [{ id: 'A' }, ...list] };
      const text = JSON.stringify(value);
      expect(JSON.stringify(parseFlow(text).document?.value)).toBe(JSON.stringify(parseFlow(JSON.parse(text)).document?.value));
    }));
  });

  test('a place covers exactly the text of its value', () => {
    fc.assert(fc.property(screens, fc.constantFrom(undefined, 2, '\t'), (list, space) => {
      const text = JSON.stringify({ screens: [{ id: 'A' }, ...list] }, null, space);
      const { document } = parseFlow(text);
      for (let index = 0; index <= list.length; index++) {
        const range = document?.locate(`/screens/${index}`);
        const slice = text.slice(range?.start.offset, range?.end.offset);
        expect(JSON.stringify(JSON.parse(slice))).toBe(JSON.stringify(JSON.parse(text).screens[index]));
      }
    }));
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
