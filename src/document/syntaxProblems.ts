import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';

const problems: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'there is a word or sign here that JSON does not know'],
  ['InvalidNumberFormat', 'this is not a number'],
  ['PropertyNameExpected', 'a key in double quotes is missing'],
  ['ValueExpected', 'a value is missing'],
  ['ColonExpected', 'a colon is missing after the key'],
  ['CommaExpected', 'a comma is missing'],
  ['CloseBraceExpected', 'a closing brace is missing'],
  ['CloseBracketExpected', 'a closing bracket is missing'],
  ['EndOfFileExpected', 'there is more text behind the end of the document'],
  ['InvalidCommentToken', 'comments are not allowed'],
  ['UnexpectedEndOfComment', 'a comment is not closed'],
  ['UnexpectedEndOfString', 'a text is not closed with a double quote'],
  ['UnexpectedEndOfNumber', 'a number is not finished'],
  ['InvalidUnicode', 'a \\u escape needs four hexadecimal digits'],
  ['InvalidEscapeCharacter', 'there is no such escape in JSON'],
  ['InvalidCharacter', 'a control character has to be escaped inside a text'],
]);

/** Says in plain words what the JSON reader stumbled over. */
export function syntaxProblem(code: ParseErrorCode): string {
  return problems.get(printParseErrorCode(code)) ?? 'this can not be read';
}
