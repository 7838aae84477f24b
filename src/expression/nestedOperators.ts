import type { BinaryOperator, UnaryOperator } from './ast.js';
import type { Operators } from './readItems.js';

/** Operators of backtick expressions; a higher figure binds more tightly. Spec: flow-json.md 6.1. */
export const nestedOperators = {
  binary: { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '<=': 4, '>': 4, '>=': 4, '+': 5, '-': 5, '*': 6, '/': 6, '%': 6 },
  unary: ['!', '-', '+'],
} as const satisfies Operators;

const refusals: { readonly [operator: string]: string } = {
  '===': '=== is not supported, write ==',
  '!==': '!== is not supported, write !=',
  '=': 'a single = compares nothing, write ==',
  '?': 'the choice a ? b : c is not supported',
  ':': 'the choice a ? b : c is not supported',
};

/** Whether a sign is an operator of backtick expressions. */
export function isOperator(sign: string): sign is BinaryOperator | UnaryOperator {
  return sign === '!' || Object.hasOwn(nestedOperators.binary, sign);
}

/** Why a sign that other languages have is refused. Spec: flow-json.md 6.1. */
export function refusalOf(sign: string): string {
  return refusals[sign] ?? (/^[&|^~]$|^<<$|^>>>?$/.test(sign) ? `the bitwise operator ${sign} is not supported` : `the operator ${sign} is not supported`);
}
