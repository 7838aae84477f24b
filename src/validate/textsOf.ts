import { isHandler, type PlacedAction } from '../document/actionsOf.js';
import type { PlacedComponent } from '../document/componentsOf.js';
import type { ScreenSource } from '../document/flowDocument.js';
import { isList, isObject } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import type { Binding } from '../expression/binding.js';
import type { Condition } from '../expression/condition.js';
import type { Reference } from '../expression/scope.js';
import type { PropertyRow } from '../spec/row.js';
import type { JsonValue } from '../spec/types.js';
import type { Meaning, MeaningOf } from './meanings.js';
import type { PlacedText, TextPlace } from './rule.js';
import { rowOf } from './rowOf.js';

/** The title of a screen, if it is text. Spec: flow-json.md 5.2. */
export function textsOfScreen({ title, pointer }: ScreenSource, meaningOf: MeaningOf): readonly PlacedText[] {
  return textsIn(title, { at: () => joinPointer(pointer, 'title'), place: () => ({ kind: 'title' }), meaningOf });
}

/** Strings in the dynamic properties of a component, actions left out. Spec: flow-json.md 5.2. */
export function textsOfComponent(component: PlacedComponent, meaningOf: MeaningOf): readonly PlacedText[] {
  const { value, type } = component;
  const rows = type === undefined ? undefined : rowOf(type)?.properties;
  if (!rows || !isObject(value)) return [];
  const found: PlacedText[] = [];
  for (const key in value) {
    const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
    const entry = value[key];
    if (!row?.dynamic || !mayHoldText(entry, row.kind === 'condition')) continue;
    textsIn(entry, sourceOf(component, key, row, meaningOf), found);
  }
  return found;
}

function sourceOf(component: PlacedComponent, key: string, row: PropertyRow, meaningOf: MeaningOf): Source {
  return { at: () => joinPointer(component.pointer, key), place: (path) => ({ kind: 'property', component, key, row, path }), meaningOf, isCondition: row.kind === 'condition' };
}

/** Strings in the payload and the link of an action. Spec: flow-json.md 10.1. */
export function textsOfAction(action: PlacedAction, meaningOf: MeaningOf): readonly PlacedText[] {
  return (['payload', 'url'] as const).flatMap((key) => textsIn(action.action[key], {
    at: () => joinPointer(action.pointer, key), place: (path) => ({ kind: 'action', action, key, path }), meaningOf,
  }));
}

/** What texts are found in. */
interface Source {
  readonly at: () => string;
  readonly place: (path: readonly string[]) => TextPlace;
  readonly meaningOf: MeaningOf;
  readonly isCondition?: boolean;
}
/** A step from the source to a text. */
interface Step {
  readonly key: string;
  readonly from: Step | undefined;
}

/** A text whose place and meaning are worked out when a rule first asks, since most rules pass most texts by. */
class FoundText implements PlacedText {
  #meaning: Meaning | undefined;
  #pointer: string | undefined;
  #place: TextPlace | undefined;
  readonly text: string;
  readonly #from: Source;
  readonly #step: Step | undefined;

  constructor(text: string, from: Source, step: Step | undefined) {
    this.text = text;
    this.#from = from;
    this.#step = step;
  }

  get pointer(): string {
    return this.#pointer ??= joinPointer(this.#from.at(), ...pathOf(this.#step));
  }

  get source(): Binding | Condition {
    return this.#read().source;
  }

  get references(): readonly Reference[] {
    return this.#read().references;
  }

  get place(): TextPlace {
    return this.#place ??= this.#from.place(pathOf(this.#step));
  }

  #read(): Meaning {
    return this.#meaning ??= this.#from.meaningOf(this.text, this.#from.isCondition ?? false);
  }
}

function pathOf(step: Step | undefined): readonly string[] {
  return step ? [...pathOf(step.from), step.key] : [];
}

/** Every string of a value that may be dynamic, but those of actions inside it; what has no sign of it is left out. Spec: flow-json.md 5.5. */
function textsIn(value: JsonValue | undefined, source: Source, found: PlacedText[] = [], step?: Step): readonly PlacedText[] {
  if (!mayHoldText(value, source.isCondition)) return found;
  if (typeof value === 'string') found.push(new FoundText(value, source, step));
  else if (typeof value === 'object' && value !== null) {
    const isObject = !isList(value);
    const entries = value as { readonly [key: string]: JsonValue };
    for (const key in entries) {
      // Most entries are plain texts, for which no step is made.
      if (mayHoldText(entries[key], source.isCondition) && !(isObject && isHandler(key))) textsIn(entries[key], source, found, { key, from: step });
    }
  }
  return found;
}

/** Whether a value is a text that may be dynamic, or may have one in it. */
function mayHoldText(value: JsonValue | undefined, isCondition = false): boolean {
  if (typeof value === 'string') return isCondition || value.includes('$') || value.includes('`');
  return typeof value === 'object' && value !== null;
}
