import type { JsonValue, ResolvedItem } from '../../spec/types.js';
import type { CompiledComponent, Program } from '../compile/program.js';
import type { FieldIssue } from '../resolved.js';
import type { FieldValue } from '../state.js';

/** What a behaviour may look at when it turns values into what leaves the screen. */
export interface ValueContext {
  readonly program: Program;
  readonly component: CompiledComponent;
}
/** What a behaviour may look at when it judges a value. `props` are resolved, in camelCase. */
export interface CheckContext extends ValueContext {
  readonly props: { readonly [name: string]: unknown };
  readonly required: boolean | { readonly 'start-date': boolean; readonly 'end-date': boolean };
}

/** How one type of input holds its value. Every function is total and pure. */
export interface FieldBehavior {
  empty(range: boolean): FieldValue;
  /** Whether a stored value is one of this type's; documents change under their values, and branches may share a name. */
  holds(value: FieldValue, range: boolean): boolean;
  /** Reads an initial value or a change; undefined when it makes no sense for the type. */
  read(value: JsonValue | FieldValue, context: ValueContext): FieldValue | undefined;
  isEmpty(value: FieldValue): boolean;
  /** Empty passes unless `required`. */
  check(value: FieldValue, context: CheckContext): FieldIssue | undefined;
  /** What a whole-string reference and a payload read. */
  payload(value: FieldValue, context: ValueContext): JsonValue;
  /** What an expression reads. */
  operand(value: FieldValue, context: ValueContext): JsonValue;
  /** What is left of the value once these are the options (spec/README 11, 12); the same object if nothing changes. */
  keep?(value: FieldValue, items: readonly ResolvedItem[]): FieldValue;
}

/** A verdict with its figures. */
export function issue(id: FieldIssue['id'], params: FieldIssue['params'] = {}, part?: FieldIssue['part']): FieldIssue {
  return part ? { id, params, part } : { id, params };
}

/** A finite number among the resolved properties. */
export function figure(props: { readonly [name: string]: unknown }, name: string): number | undefined {
  const value = props[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
