import { caps } from '../spec/limits.js';
import type { Parsed, Problem } from './ast.js';
import { nestedOperators } from './nestedOperators.js';
import { readItems } from './readItems.js';
import { syntaxProblem, type Token } from './token.js';
import { tokenizeNested } from './tokenizeNested.js';

/** Whether a text is a backtick expression: its first and last characters. Spec: flow-json.md 5.3. */
export function isNested(text: string): boolean {
  return text.length > 1 && text.startsWith('`') && text.endsWith('`');
}

/** Parses a text with its backticks. Spec: flow-json.md 6.1, README 14. */
export function parseNested(text: string): Parsed {
  if (!isNested(text)) return refused(syntaxProblem('it has no backtick at either end', 0));
  if (text.length > caps.expressionLength) return refused(syntaxProblem(`it is longer than ${caps.expressionLength} characters`, 0));
  const { tokens, problems } = tokenizeNested(text);
  if (!tokens) return { expression: undefined, problems };
  const call = tokens.find((token, at) => token.kind === 'word' && tokens[at + 1]?.kind === '(');
  if (call) return refused(syntaxProblem('function calls are not supported', call.offset));
  const read = readItems(tokens, nestedOperators);
  if ('problem' in read) return refused(read.problem);
  const [first, ...others] = read.items;
  return {
    expression: first && others.length > 0 ? { kind: 'concatenation', items: read.items, offset: first.offset } : first,
    problems: [...bareWords(tokens), ...adjacentGroups(tokens)],
  };
}

function refused(problem: Problem): Parsed {
  return { expression: undefined, problems: [problem] };
}

function bareWords(tokens: readonly Token[]): Problem[] {
  return tokens.flatMap((token) => token.kind === 'word'
    ? [syntaxProblem(`${token.text} stands alone and reads as nothing; a name is written \${data.name}, without hyphens`, token.offset)] : []);
}

/** Meta's parser takes a value before an opening parenthesis for the name of a function. Spec: flow-json.md 6.1, README 14. */
function adjacentGroups(tokens: readonly Token[]): Problem[] {
  return tokens.flatMap((token, at) => token.kind === '(' && at > 0 && isCallee(tokens[at - 1]!)
    ? [{ problem: 'a group right after another part reads as a function call', offset: token.offset, kind: 'adjacent-group' as const }] : []);
}

/** Numbers can't be called; strings count although Meta's documentation shows one before a group. Spec: README 14. */
function isCallee(token: Token): boolean {
  return token.kind === 'reference' || token.kind === ')' || (token.kind === 'literal' && typeof token.value !== 'number');
}
