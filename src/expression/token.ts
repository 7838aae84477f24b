import type { BinaryOperator, Problem, UnaryOperator } from './ast.js';
import type { Reference } from './scope.js';

/** A word of either expression language. `separator` is `,` or `;` between the parts of a concatenation. */
export type Token =
  | { readonly kind: 'literal'; readonly value: string | number | boolean; readonly offset: number }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly offset: number }
  | { readonly kind: 'word'; readonly text: string; readonly offset: number }
  | { readonly kind: 'operator'; readonly operator: BinaryOperator | UnaryOperator; readonly offset: number }
  | { readonly kind: '(' | ')' | 'separator' | 'end'; readonly offset: number };

/** The words of a text, always closed by an `end`; undefined when one can't be read. */
export interface Tokens {
  readonly tokens: readonly Token[] | undefined;
  readonly problems: readonly Problem[];
}

/** A syntax problem at a place. */
export function syntaxProblem(problem: string, offset: number): Problem {
  return { problem, offset, kind: 'syntax' };
}
