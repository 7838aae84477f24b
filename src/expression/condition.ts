import type { Version } from '../spec/row.js';
import type { JsonValue } from '../spec/types.js';
import { hasFeature } from '../spec/versions.js';
import type { Expression, Problem } from './ast.js';
import { evaluateNested } from './evaluateNested.js';
import { parseCondition } from './parseCondition.js';
import { isNested, parseNested } from './parseNested.js';
import { runCondition } from './runCondition.js';
import type { Scope } from './scope.js';

/** The condition of an If: a plain yes or no, a backtick expression, or a text of the condition language. Spec: flow-json.md 7. */
export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'nested' | 'condition'; readonly expression: Expression | undefined; readonly text: string; readonly problems: readonly Problem[] };

/** Parses a condition by the rules of its version; one that is absent or of the wrong type never holds. Spec: flow-json.md 7. */
export function compileCondition(value: JsonValue | undefined, runsAs: Version): Condition {
  if (typeof value !== 'string') return { kind: 'constant', value: value === true };
  if (isNested(value) && hasFeature(runsAs, 'nestedExpressions')) return { kind: 'nested', text: value, ...parseNested(value) };
  return { kind: 'condition', text: value, ...parseCondition(value, runsAs) };
}

/** Whether a condition holds; one that can't be read, or whose result is no boolean, does not. Spec: flow-json.md 7.1. */
export function evaluateCondition(condition: Condition, scope: Scope): boolean {
  if (condition.kind === 'constant') return condition.value;
  if (!condition.expression) return false;
  return condition.kind === 'nested' ? evaluateNested(condition.expression, scope) === true : runCondition(condition.expression, scope);
}
