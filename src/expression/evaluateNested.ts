import { caps } from '../spec/limits.js';
import type { JsonValue } from '../spec/types.js';
import type { BinaryOperator, Expression } from './ast.js';
import type { Scope } from './scope.js';

type Value = JsonValue | undefined;

/** The value of a backtick expression, undefined for a missing one. Spec: flow-json.md 6.3, 6.4. */
export function evaluateNested(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal': return expression.value;
    case 'reference': return scope.read(expression.reference, 'operand');
    case 'word': return undefined;
    case 'group': return evaluateNested(expression.inner, scope);
    case 'concatenation': return join(expression.items, scope);
    case 'unary': {
      const operand = evaluateNested(expression.operand, scope);
      if (expression.operator === '!') return !operand;
      return expression.operator === '+' ? operand : known(0 - toAddend(operand));
    }
    case 'binary': return combine(expression.operator, evaluateNested(expression.left, scope), evaluateNested(expression.right, scope));
    default: return expression satisfies never;
  }
}

function join(items: readonly Expression[], scope: Scope): string {
  let text = '';
  for (const item of items) {
    const value = evaluateNested(item, scope);
    if (value === undefined || value === null || typeof value === 'object') continue;
    text += String(value);
    // Many references to one long text would pass what the platform can hold in a string.
    if (text.length > caps.documentLength) return text.slice(0, caps.documentLength);
  }
  return text;
}

function combine(operator: BinaryOperator, left: Value, right: Value): Value {
  switch (operator) {
    case '&&': return Boolean(left) && Boolean(right);
    case '||': return Boolean(left) || Boolean(right);
    case '==': return isEqual(left, right);
    case '!=': return !isEqual(left, right);
    case '<': return isOrdered(left, right, (a, b) => a < b);
    case '<=': return isOrdered(left, right, (a, b) => a <= b);
    case '>': return isOrdered(left, right, (a, b) => a > b);
    case '>=': return isOrdered(left, right, (a, b) => a >= b);
    default: return known(rounded(calculate(operator, toAddend(left), toAddend(right))));
  }
}

function calculate(operator: '+' | '-' | '*' | '/' | '%', left: number, right: number): number {
  switch (operator) {
    case '+': return left + right;
    case '-': return left - right;
    case '*': return left * right;
    case '/': return right === 0 ? 0 : left / right;
    case '%': return right === 0 ? 0 : left % right;
  }
}

/** Two decimals; adding 0 turns a negative zero into a plain one. */
function rounded(result: number): number {
  return Number(result.toFixed(2)) + 0;
}

/** What is no finite number has no JSON form and counts as missing. */
function known(result: number): number | undefined {
  return Number.isFinite(result) ? result : undefined;
}

function isEmpty(value: Value): boolean {
  return value === undefined || value === null || value === '';
}

function toAddend(value: Value): number {
  return isEmpty(value) ? 0 : toNumber(value);
}

/** Lists and objects are asked nothing: without a prototype they could not even be converted. */
function toNumber(value: Value): number {
  return typeof value === 'object' ? NaN : Number(value);
}

function isEqual(left: Value, right: Value): boolean {
  if (isEmpty(left) || isEmpty(right)) return isEmpty(left) && isEmpty(right);
  if (typeof left === 'number' || typeof right === 'number') return toNumber(left) === toNumber(right);
  return left === right;
}

function isOrdered(left: Value, right: Value, compare: (a: number, b: number) => boolean): boolean {
  if (isEmpty(left) || isEmpty(right) || (typeof left !== 'number' && typeof right !== 'number')) return false;
  return compare(toNumber(left), toNumber(right));
}
