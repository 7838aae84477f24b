import fc from 'fast-check';
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { walkJson } from '../../../src/document/walkJson.js';

/** What is told of a text, call after call. */
function told(text: string, maxDepth = Infinity): readonly (readonly unknown[])[] {
  const calls: unknown[][] = [];
  const note = (name: string) => (...values: readonly unknown[]) => void calls.push([name, ...values]);
  walkJson(text, maxDepth, {
    openObject: note('{'), openList: note('['), close: note('close'), key: note('key'), literal: note('literal'), tooDeep: note('too deep'), problem: note('problem'),
  });
  return calls;
}

/** Our words for each mistake that the parser of an editor knows and can run into without comments. */
const words: { readonly [code: string]: string } = {
  InvalidSymbol: 'there is a word or sign here that JSON does not know', PropertyNameExpected: 'a key in double quotes is missing', ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing after the key', CommaExpected: 'a comma is missing', CloseBraceExpected: 'a closing brace is missing', CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is more text behind the end of the document', InvalidCommentToken: 'comments are not allowed', UnexpectedEndOfString: 'a text is not closed with a double quote',
  UnexpectedEndOfNumber: 'a number is not finished', InvalidUnicode: 'a \\u escape needs four hexadecimal digits', InvalidEscapeCharacter: 'there is no such escape in JSON',
  InvalidCharacter: 'a control character has to be escaped inside a text',
};

/** The same from the parser of an editor, which goes on after mistakes too. */
function toldByEditor(text: string): readonly (readonly unknown[])[] {
  const calls: unknown[][] = [];
  visit(text, {
    onObjectBegin: (at, length) => void calls.push(['{', at, at + length]),
    onArrayBegin: (at, length) => void calls.push(['[', at, at + length]),
    onObjectEnd: (at, length) => void calls.push(['close', at + length]),
    onArrayEnd: (at, length) => void calls.push(['close', at + length]),
    onObjectProperty: (key, at, length) => void calls.push(['key', key, at, at + length]),
    onLiteralValue: (value, at, length) => void calls.push(['literal', value, at, at + length]),
    onError: (code: ParseErrorCode, at, length) => void calls.push(['problem', words[printParseErrorCode(code)], at, at + length]),
  }, { disallowComments: true });
  // Behind a comment that is not closed it counts one too many.
  return calls.map((values) => values.map((value, at) => (typeof value === 'number' && !(values[0] === 'literal' && at === 1) ? Math.min(value, text.length) : value)));
}

describe('JSON text is read as editors read it', () => {
  it.each([
    '{"a":[1,-0.5e3,"x",true,false,null,{}]}', '', ' ', '{', '[', '{"a', '{"a"', '{"a":', '{"a":1', '{"a":1,', '[1', '[1,', '{,}', '[,]', '[,,1]', '{"a":1,}', '[1,]', '{"a" 1}', '{a:1}', "{'a':1}", '{"a":b}',
    '[1 2]', '{"a":1 "b":2}', '{"a":[1}', '[{"a":1]', '[}', '{]', ']', '1 2', '{} x', '// x\n1', '1 // x', '/* x */ 1', '/*/ 1', '/* x', '/', '[1/2]', '01', '-', '-x', '1.', '1.e5', '1e', '1e+', '-1.5E-2', '1e999',
    'truex', 'tru', 'nullnull', '"\\n\\"\\\\\\/\\u00e9"', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\', '"a\nb"', '"a\\\nb"', '"\t"', '"\\x', '"\\x\t"', '\u00a0{}', '\f1', '{"a":1}{"b":2}', '{"a":}', '{"a":,"b":1}', '{"a"::1}', '{:1}', '[:1]',
  ])('%j', (text) => expect(told(text)).toEqual(toldByEditor(text)));

  it('and so is any other text made of pieces of JSON', () => {
    const pieces = fc.constantFrom(
      '{', '}', '[', ']', ',', ':', '"a":', '"a"', '"', '\\', '\\u00', '\\n', '1', '-', '.', '0', 'e', '+', 'true', 'x', ' ', '\n', '\r', '\t', '\u0001', '/', '*', '//', '/*', '*/', 'é', '"\\u0041b":', '[1,{"a":null}]',
    );
    const seed = Date.now() % 1e9;
    console.info(`Pieces of JSON: seed ${seed}.`);
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }).map((list) => list.join('')), (text) => {
      expect(told(text)).toEqual(toldByEditor(text));
    }), { numRuns: 10_000, seed });
  });
});

describe('what nests too deep', () => {
  it('is passed over as one value, and the text behind it is read', () => {
    expect(told('[[1,[2,{"a":[3]},"]"],4],5]', 2)).toEqual([
      ['[', 0, 1], ['[', 1, 2], ['literal', 1, 2, 3], ['too deep', 4], ['literal', 4, 22, 23], ['close', 24], ['literal', 5, 25, 26], ['close', 27],
    ]);
  });

  it('ends with the text where it is not closed', () => {
    expect(told('{"a":[{"b":', 1)).toEqual([['{', 0, 1], ['key', 'a', 1, 4], ['too deep', 5], ['close', 11], ['problem', 'a closing brace is missing', 11, 11]]);
  });

  it('does not use up the stack', () => {
    expect(told('['.repeat(1e6), 200).filter(([name]) => name === 'too deep')).toEqual([['too deep', 200]]);
  });
});
