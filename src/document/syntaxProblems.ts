import type { ParseErrorCode } from 'jsonc-parser';

/** By the number of the reader's error code, the first of which is 1. */
const problems: readonly string[] = [
  'there is a word or sign here that JSON does not know',
  'this is not a number',
  'a key in double quotes is missing',
  'a value is missing',
  'a colon is missing after the key',
  'a comma is missing',
  'a closing brace is missing',
  'a closing bracket is missing',
  'there is more text behind the end of the document',
  'comments are not allowed',
  'a comment is not closed',
  'a text is not closed with a double quote',
  'a number is not finished',
  'a \\u escape needs four hexadecimal digits',
  'there is no such escape in JSON',
  'a control character has to be escaped inside a text',
];

/** Says in plain words what the JSON reader stumbled over. */
export function syntaxProblem(code: ParseErrorCode): string {
  return problems[code - 1] ?? 'this can not be read';
}
