import type { JsonValue } from '../spec/types.js';
import type { BinaryOperator, Expression } from './ast.js';
import type { Scope } from './scope.js';

type Value = JsonValue | undefined;

/** Whether a parsed condition of If holds; a result that is no boolean does not. Spec: flow-json.md 7.1, README 38. */
export function runCondition(expression: Expression, scope: Scope): boolean {
  return evaluate(expression, scope) === true;
}

function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal': return expression.value;
    case 'reference': return scope.read(expression.reference, 'operand');
    case 'group': return evaluate(expression.inner, scope);
    case 'unary': return evaluate(expression.operand, scope) === false;
    case 'binary': return combine(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope));
    // Neither is part of this language.
    case 'word':
    case 'concatenation': return undefined;
    default: return expression satisfies never;
  }
}

function combine(operator: BinaryOperator, left: Value, right: Value): boolean {
  switch (operator) {
    case '&&': return left === true && right === true;
    case '||': return left === true || right === true;
    case '==': return isEqual(left, right);
    case '!=': return !isEqual(left, right);
    case '<': return toInteger(left) < toInteger(right);
    case '<=': return toInteger(left) <= toInteger(right);
    case '>': return toInteger(left) > toInteger(right);
    case '>=': return toInteger(left) >= toInteger(right);
    default: return false;
  }
}

/** The `''` rule first, then as whole numbers where both sides can be read so, then strictly. Spec: README 38. */
function isEqual(left: Value, right: Value): boolean {
  if (left === '' || right === '') return isEmpty(left) && isEmpty(right);
  const a = toInteger(left);
  const b = toInteger(right);
  return Number.isNaN(a) || Number.isNaN(b) ? left === right : a === b;
}

function isEmpty(value: Value): boolean {
  return value === undefined || value === null || value === '';
}

/** Cut off, not rounded; NaN, which compares false with everything, for what is no number. Null is missing, not 0 (5.5). */
function toInteger(value: Value): number {
  return typeof value === 'object' ? NaN : Math.trunc(Number(value));
}
