import { caps } from '../spec/limits.js';
import type { Version } from '../spec/row.js';
import type { Parsed } from './ast.js';
import { readItems, type Operators } from './readItems.js';
import { syntaxProblem } from './token.js';
import { tokenizeCondition } from './tokenizeCondition.js';

const operators = {
  binary: { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3 },
  unary: ['!'],
} as const satisfies Operators;

/**
 * Parses a condition of If that is not in backticks. Parentheses around comparisons, which WhatsApp demands, are not needed
 * to run it. Spec: flow-json.md 7.1.
 */
export function parseCondition(text: string, runsAs: Version): Parsed {
  const refused = (problem: string, offset: number): Parsed => ({ expression: undefined, problems: [syntaxProblem(problem, offset)] });
  if (text.length > caps.expressionLength) return refused(`it is longer than ${caps.expressionLength} characters`, 0);
  const { tokens, problems } = tokenizeCondition(text, runsAs);
  if (!tokens) return { expression: undefined, problems };
  const read = readItems(tokens, operators);
  if ('problem' in read) return { expression: undefined, problems: [...problems, read.problem] };
  const [expression, second] = read.items;
  return second ? refused('an operator is missing between two values', second.offset) : { expression, problems };
}
