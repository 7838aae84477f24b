import type { Reference } from './scope.js';

/** An operator with an operand on either side. Spec: flow-json.md 6.1, 7.1. */
export type BinaryOperator = '*' | '/' | '%' | '+' | '-' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||';
/** An operator in front of its operand. Spec: flow-json.md 6.1. */
export type UnaryOperator = '!' | '-' | '+';

/**
 * A parsed expression of either language. Offsets count from the start of the text as given, backticks included.
 * A `word` is a bare identifier, which reads as missing; `group` keeps the author's parentheses for the checks of 7.1.
 */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean; readonly offset: number }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly offset: number }
  | { readonly kind: 'word'; readonly text: string; readonly offset: number }
  | { readonly kind: 'group'; readonly inner: Expression; readonly offset: number }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression; readonly offset: number }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression; readonly offset: number }
  | { readonly kind: 'concatenation'; readonly items: readonly Expression[]; readonly offset: number };

/** Something WhatsApp would refuse; `problem` completes the sentence "This expression can't be read: …". */
export interface Problem {
  readonly problem: string;
  readonly offset: number;
  /** `adjacent-group`: joined here, refused by WhatsApp. Spec: README 14. */
  readonly kind: 'syntax' | 'adjacent-group';
}

/** What a parser makes of a text. Problems may come with an expression: then it runs here all the same. */
export interface Parsed {
  /** Undefined when there is nothing that could be run. */
  readonly expression: Expression | undefined;
  readonly problems: readonly Problem[];
}
