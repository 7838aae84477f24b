import { type ParseErrorCode, parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { syntaxProblem } from '../../../src/document/syntaxProblems.js';

// The numbers are those of the reader; its names say what each means.
it.each([
  ['InvalidSymbol', 'word or sign'], ['InvalidNumberFormat', 'not a number'], ['PropertyNameExpected', 'key in double quotes'], ['ValueExpected', 'value is missing'],
  ['ColonExpected', 'colon'], ['CommaExpected', 'comma'], ['CloseBraceExpected', 'closing brace'], ['CloseBracketExpected', 'closing bracket'], ['EndOfFileExpected', 'behind the end'],
  ['InvalidCommentToken', 'comments'], ['UnexpectedEndOfComment', 'comment is not closed'], ['UnexpectedEndOfString', 'text is not closed'],
  ['UnexpectedEndOfNumber', 'number is not finished'], ['InvalidUnicode', '\\u escape'], ['InvalidEscapeCharacter', 'no such escape'], ['InvalidCharacter', 'control character'],
])('%s is told as "… %s …"', (name, words) => {
  const codes = Array.from({ length: 40 }, (_, code) => code as ParseErrorCode).filter((code) => printParseErrorCode(code) === name);
  expect(codes.map(syntaxProblem)).toEqual([expect.stringContaining(words)]);
});

it('has words for a code that is new', () => {
  expect(syntaxProblem(99 as ParseErrorCode)).toBe('this can not be read');
  const errors: ParseError[] = [];
  parse('{"a":}', errors);
  expect(errors.map(({ error }) => syntaxProblem(error))).toEqual(['a value is missing']);
});
