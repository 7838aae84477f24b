import { components } from '../../spec/components.js';
import type { ComponentRow, PropertyRow } from '../../spec/row.js';
import type { DateRange, JsonObject, JsonValue } from '../../spec/types.js';
import type { CompiledComponent, CompiledField, Program } from '../compile/program.js';
import { behaviorOf } from '../fields/behaviors.js';
import type { FieldIssue, FieldMessage, FieldState } from '../resolved.js';
import { evaluateBound, valueOf } from '../scope.js';
import type { FlowState } from '../state.js';
import { isObject } from '../../document/jsonKind.js';
import { resolveProperty } from './resolveProps.js';
import { same } from './same.js';

type Props = { readonly [name: string]: unknown };

/** The live side of an input, and its verdict whether shown or not. Spec: README 10, 13; HOUSE-STYLE 8.4. */
export function resolveField(program: Program, state: FlowState, screenId: string, field: CompiledField, props: Props): { readonly field: FieldState; readonly issue: FieldIssue | undefined } {
  const component = field.component();
  const value = valueOf(program, state, screenId, field);
  const enabled = flag(program, state, screenId, component, 'enabled', true) !== false;
  const required = flag(program, state, screenId, component, 'required', false);
  const touched = state.touched[screenId]?.[field.name] === true;
  const { settled } = component;
  const of = [value, enabled, required, touched, state.patterns, props];
  // Most fields are as they were when another one is typed into. An author's message may come from anywhere, so it is looked up.
  if (!field.error && settled.verdict && sameList(settled.verdict.of, of)) return settled.verdict;
  const issue = enabled ? behaviorOf(field.type).check(value, { program, component, props, required }) : undefined;
  const message = authorMessage(program, state, screenId, field) ?? (issue && touched ? { from: 'check', issue } : undefined);
  // FieldValue is the union of all ValueOf<T>; the pairing with T holds because the behaviour of T made it.
  const live: FieldState = { name: field.name, value: value as FieldState['value'], enabled, required, ...(message && { message }) };
  settled.verdict = { of, field: live, issue };
  return settled.verdict;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]) => a.every((item, index) => Object.is(item, b[index]));

function flag(program: Program, state: FlowState, screenId: string, component: CompiledComponent, name: string, missing: boolean): boolean | DateRange<boolean> {
  const row: PropertyRow | undefined = (components[component.type] as ComponentRow).properties[name];
  return row ? ((resolveProperty(program, state, screenId, component, name, row) as boolean | DateRange<boolean> | undefined) ?? missing) : missing;
}

/** `error-message` or the Form's `error-messages`: shown at once, until the field is edited. Spec: README 13. */
export function authorMessage(program: Program, state: FlowState, screenId: string, field: CompiledField): FieldMessage | undefined {
  const text = authorText(program, state, screenId, field);
  if (text === undefined) return undefined;
  const cleared = state.cleared[screenId];
  if (cleared && Object.hasOwn(cleared, field.name) && same(cleared[field.name], text)) return undefined;
  return { from: 'author', text };
}

/** The author's message as it stands now, cleared or not. */
export function authorText(program: Program, state: FlowState, screenId: string, field: CompiledField): string | JsonObject | undefined {
  const value: JsonValue | undefined = field.error && evaluateBound(program, state, screenId, field.error);
  return (typeof value === 'string' && value !== '') || (isObject(value) && Object.keys(value).length > 0) ? (value as string | JsonObject) : undefined;
}
