import { evaluateBinding, type Binding } from '../expression/binding.js';
import { readPath } from '../expression/readPath.js';
import type { Reference, Scope } from '../expression/scope.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import type { Bound, CompiledField, Program } from './compile/program.js';
import { behaviorOf } from './fields/behaviors.js';
import type { FieldValue, FlowState } from './state.js';

const nothing: JsonObject = Object.freeze(Object.create(null) as JsonObject);

/** Whether a screen has received nothing and stands on its example values. Spec: README 26. */
export function standsOnExample(state: FlowState, screenId: string): boolean {
  return !state.received[screenId];
}

/** The data of a screen: what it received, over its example values while it has received nothing. Spec: README 26. */
export function dataOf(program: Program, state: FlowState, screenId: string): JsonObject {
  const own = state.data[screenId];
  if (!standsOnExample(state, screenId)) return own ?? nothing;
  const examples = program.screen(screenId)?.source.examples ?? nothing;
  return own ? merge(examples, own) : examples;
}

/** Shallow merge into an object without prototype. Spec: flow-json.md 10.3. */
export function merge<T>(into: { readonly [key: string]: T }, from: { readonly [key: string]: T }): { readonly [key: string]: T } {
  return Object.assign(Object.create(null) as { [key: string]: T }, into, from);
}

/** The current value of a field; an untouched one, or one whose type has changed, has its type's empty value. */
export function valueOf(program: Program, state: FlowState, screenId: string, field: CompiledField): FieldValue {
  const behavior = behaviorOf(field.type);
  const range = rangeMode(program, state, screenId, field);
  const stored = state.form[screenId]?.[field.name];
  return stored !== undefined && behavior.holds(stored, range) ? stored : behavior.empty(range);
}

function rangeMode(program: Program, state: FlowState, screenId: string, field: CompiledField): boolean {
  const mode = field.type === 'CalendarPicker' ? field.component().properties.get('mode') : undefined;
  return mode !== undefined && evaluateBinding(mode.binding, scopeOf(program, state, screenId, true)) === 'range';
}

/**
 * What `${…}` reads on a screen. The mode of a calendar reads no calendar, because what that holds depends on its own mode.
 * Spec: flow-json.md 5, README 2, 29, 32.
 */
export function scopeOf(program: Program, state: FlowState, screenId: string, forMode = false): Scope {
  return {
    read(reference: Reference, as: 'value' | 'operand'): JsonValue | undefined {
      const id = reference.screen ?? screenId;
      if (reference.scope === 'data') return readPath(dataOf(program, state, id), reference.path);
      const [name, ...rest] = reference.path;
      const field = program.screen(id)?.fields.get(name);
      if (!field || (forMode && field.type === 'CalendarPicker')) return undefined;
      const behavior = behaviorOf(field.type);
      const value = valueOf(program, state, id, field);
      const context = { program, component: field.component() };
      return readPath(as === 'operand' ? behavior.operand(value, context) : behavior.payload(value, context), rest);
    },
  };
}

/** The value of a binding on a screen. */
export function evaluate(program: Program, state: FlowState, screenId: string, binding: Binding): JsonValue | undefined {
  return evaluateBinding(binding, scopeOf(program, state, screenId));
}

/** The value of a bound form entry. */
export function evaluateBound(program: Program, state: FlowState, screenId: string, bound: Bound): JsonValue | undefined {
  const value = evaluate(program, state, screenId, bound.binding);
  return bound.entry === undefined ? value : readPath(value, [bound.entry]);
}
