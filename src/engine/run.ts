import { describe, running } from '../diagnostics/describe.js';
import type { RuleId } from '../diagnostics/catalog.js';
import type { Params } from '../diagnostics/diagnostic.js';
import type { Binding } from '../expression/binding.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import type { CompiledField, Program } from './compile/program.js';
import type { Effect } from './events.js';
import { renderedOf } from './resolve/rendered.js';
import { keep } from './resolve/same.js';
import { evaluate, merge, valueOf } from './scope.js';
import type { ByKey, FieldValue, FlowState, PendingRequest } from './state.js';

/** Where an action stands. */
export interface ActionPlace {
  readonly pointer: string;
  readonly handler: string;
  readonly trigger: PendingRequest['trigger'];
}

/**
 * One transition in the making: the state so far and the effects gathered. Lives for the length of one `transition` call;
 * the states it holds are never mutated.
 */
export class Run {
  readonly effects: Effect[] = [];
  /** Actions that follow once the step is done, such as those that fire when a screen is drawn. */
  readonly followUps: { readonly action: JsonValue; readonly place: ActionPlace; readonly screen: string }[] = [];
  /** Actions carried out since the event; capped. */
  actions = 0;

  constructor(readonly program: Program, public state: FlowState) {}

  get screenId(): string {
    return this.state.history.at(-1) ?? '';
  }

  set(change: Partial<FlowState>): void {
    this.state = { ...this.state, ...change };
  }

  setForm(screenId: string, name: string, value: FieldValue): void {
    this.set({ form: put(this.state.form, screenId, put(this.state.form[screenId], name, value)) });
  }

  touch(screenId: string, names: readonly string[]): void {
    const touched = this.state.touched[screenId];
    const fresh = names.filter((name) => !touched?.[name]);
    if (fresh.length === 0) return;
    this.set({ touched: put(this.state.touched, screenId, fresh.reduce<ByKey<true>>((all, name) => put(all, name, true), touched ?? empty())) });
  }

  /** Merges data into a screen's store; what is equal to what was there stays the same object. Spec: flow-json.md 10.3. */
  mergeData(screenId: string, data: JsonObject): void {
    const before: JsonObject | undefined = this.state.data[screenId];
    const after = keep(before, merge<JsonValue | undefined>(before ?? empty(), data));
    if (after !== before) this.set({ data: put<JsonObject>(this.state.data, screenId, after) });
  }

  evaluate(value: JsonValue | undefined, screenId = this.screenId): JsonValue | undefined {
    return value === undefined ? undefined : evaluate(this.program, this.state, screenId, this.program.bind(value));
  }

  /** A field of the current screen; where branches share a name, the one that is drawn. */
  evaluateBinding(binding: Binding, screenId: string): JsonValue | undefined {
    return evaluate(this.program, this.state, screenId, binding);
  }

  field(name: string): CompiledField | undefined {
    const field = this.program.screen(this.screenId)?.fields.get(name);
    if (!field) return undefined;
    const drawn = renderedOf(this.program, this.state, this.screenId).nodes.find((node) => node.kind === 'component' && node.field?.name === name);
    return drawn?.kind === 'component' ? drawn.field : field;
  }

  valueOf(field: CompiledField): FieldValue {
    return valueOf(this.program, this.state, this.screenId, field);
  }

  report(rule: RuleId, pointer: string, params: Params = {}): void {
    this.effects.push({ type: 'report', diagnostic: describe(running, rule, { pointer, range: this.program.document.locate(pointer) }, params) });
  }
}

/** An empty map without prototype. */
export function empty<T>(): ByKey<T> {
  return Object.create(null) as ByKey<T>;
}

/** A copy of a map with one entry set. */
export function put<T>(map: ByKey<T> | undefined, key: string, value: T): ByKey<T> {
  const copy = Object.assign(empty<T>(), map) as { [key: string]: T };
  copy[key] = value;
  return copy;
}

/** A copy of a map without one entry. */
export function without<T>(map: ByKey<T>, key: string): ByKey<T> {
  if (!Object.hasOwn(map, key)) return map;
  const copy = Object.assign(Object.create(null) as { [key: string]: T }, map);
  delete copy[key];
  return copy;
}
