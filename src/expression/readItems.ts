import { caps } from '../spec/limits.js';
import type { BinaryOperator, Expression, Problem, UnaryOperator } from './ast.js';
import { syntaxProblem, type Token } from './token.js';

/** The operators of one language: binding strength of the binary ones, and those that may stand in front. */
export interface Operators {
  readonly binary: { readonly [O in BinaryOperator]?: number };
  readonly unary: readonly UnaryOperator[];
}

/**
 * Reads the parts of a text one after another; several in a row are a concatenation where the language has one.
 * Left associative; nesting and size are capped, so that a hostile text costs a message and not the stack.
 * Spec: flow-json.md 6.1, 7.1.
 */
export function readItems(tokens: readonly Token[], operators: Operators): { readonly items: readonly Expression[] } | { readonly problem: Problem } {
  let at = 0;
  let nodes = 0;
  let problem: Problem | undefined;
  const end: Token = tokens.at(-1) ?? { kind: 'end', offset: 0 };
  const peek = (): Token => tokens[at] ?? end;

  function refuse(text: string): undefined {
    problem ??= syntaxProblem(text, peek().offset);
    return undefined;
  }

  function node(made: Expression): Expression | undefined {
    nodes += 1;
    return nodes > caps.expressionNodes ? refuse(`it has more than ${caps.expressionNodes} parts`) : made;
  }

  function readItem(weakest: number, depth: number): Expression | undefined {
    let left = readOperand(depth);
    while (left) {
      const token = peek();
      const strength = token.kind === 'operator' ? operators.binary[token.operator as BinaryOperator] : undefined;
      if (token.kind !== 'operator' || strength === undefined || strength < weakest) return left;
      at += 1;
      const right = readItem(strength + 1, depth);
      left = right && node({ kind: 'binary', operator: token.operator as BinaryOperator, left, right, offset: left.offset });
    }
    return undefined;
  }

  function readOperand(depth: number): Expression | undefined {
    if (depth > caps.depth) return refuse(`it is nested more than ${caps.depth} levels deep`);
    const token = peek();
    switch (token.kind) {
      case 'literal':
      case 'reference':
      case 'word':
        at += 1;
        return node(token);
      case '(': {
        at += 1;
        const inner = readItem(0, depth + 1);
        if (!inner) return undefined;
        if (peek().kind !== ')') return refuse(peek().kind === 'end' ? 'a ( is not closed' : 'an operator or a ) is missing inside parentheses');
        at += 1;
        return node({ kind: 'group', inner, offset: token.offset });
      }
      case 'operator': {
        const operator = operators.unary.find((candidate) => candidate === token.operator);
        if (!operator) return refuse(`nothing stands in front of ${token.operator}`);
        at += 1;
        const operand = readOperand(depth + 1);
        return operand && node({ kind: 'unary', operator, operand, offset: token.offset });
      }
      case 'end':
        return refuse(at === 0 ? 'it is empty' : 'it ends where a value is expected');
      default:
        return refuse(token.kind === ')' ? 'a ) stands where a value is expected' : 'a separator stands where a value is expected');
    }
  }

  const items: Expression[] = [];
  do {
    while (peek().kind === 'separator') at += 1;
    if (peek().kind === 'end' && items.length > 0) break;
    const item = readItem(0, 0);
    if (item) items.push(item);
  } while (!problem && peek().kind !== 'end');
  return problem ? { problem } : { items };
}
