import type { Version } from '../spec/row.js';
import type { BinaryOperator, Problem, UnaryOperator } from './ast.js';
import { parseReference } from './reference.js';
import { syntaxProblem, type Token, type Tokens } from './token.js';

const reference = /\$\{[^{}]*\}/y;
// A backslash keeps the quote behind it from ending the string, and stays in the value itself. Spec: 7.1.
const string = /'((?:[^'\\]|\\[^])*)'/y;
const number = /-?\d+(?:\.\d+)?/y;
const word = /\w+/y;
const operator = /&&|\|\||==|!=|>=|<=|[<>!]/y;
const plainInteger = /^(?:0|-?[1-9]\d*)$/;

/** Splits a condition of If into words. Spec: flow-json.md 7.1. */
export function tokenizeCondition(text: string, runsAs: Version): Tokens {
  const tokens: Token[] = [];
  const problems: Problem[] = [];
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const refuse = (problem: string): Tokens => ({ tokens: undefined, problems: [...problems, syntaxProblem(problem, at)] });

  while (at < text.length) {
    const character = text[at]!;
    const offset = at;
    let match: RegExpExecArray | null;
    if (/[ \t\r\n]/.test(character)) {
      at += 1;
    } else if (character === '(' || character === ')') {
      tokens.push({ kind: character, offset });
      at += 1;
    } else if (character === '$') {
      const read = (match = take(reference)) && parseReference(match[0], runsAs);
      if (!match || !read) return refuse('a reference is written ${data.name}, ${form.name} or ${screen.ID.data.name}');
      tokens.push({ kind: 'reference', reference: read, offset });
      at += match[0].length;
    } else if (character === '\'') {
      match = take(string);
      if (!match) return refuse('a string is not closed');
      tokens.push({ kind: 'literal', value: match[1]!, offset });
      at += match[0].length;
    } else if ((match = take(number))) {
      if (!plainInteger.test(match[0])) problems.push(syntaxProblem('numbers in a condition are whole and have no leading zero', at));
      tokens.push({ kind: 'literal', value: Number(match[0]), offset });
      at += match[0].length;
    } else if ((match = take(word))) {
      if (match[0] !== 'true' && match[0] !== 'false') return refuse(`${match[0]} has no meaning here; a text is written in single quotes`);
      tokens.push({ kind: 'literal', value: match[0] === 'true', offset });
      at += match[0].length;
    } else if ((match = take(operator))) {
      tokens.push({ kind: 'operator', operator: match[0] as BinaryOperator | UnaryOperator, offset }); // the pattern lists nothing else
      at += match[0].length;
    } else {
      return refuse(character === '"' ? 'strings are written in single quotes' : `the character ${character} has no meaning here`);
    }
  }
  tokens.push({ kind: 'end', offset: text.length });
  return { tokens, problems };
}
