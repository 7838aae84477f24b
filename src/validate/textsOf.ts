import { isHandler, type PlacedAction } from '../document/actionsOf.js';
import type { PlacedComponent } from '../document/componentsOf.js';
import type { ScreenSource } from '../document/flowDocument.js';
import { isList, isObject } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import { compileBinding } from '../expression/binding.js';
import { compileCondition } from '../expression/condition.js';
import type { PropertyRow } from '../spec/row.js';
import type { JsonValue } from '../spec/types.js';
import type { KnownVersion } from '../spec/versions.js';
import type { PlacedText } from './rule.js';
import { rowOf } from './rowOf.js';

/** The title of a screen, if it is text. Spec: flow-json.md 5.2. */
export function textsOfScreen({ title, pointer }: ScreenSource, runsAs: KnownVersion): readonly PlacedText[] {
  return textsIn(title, joinPointer(pointer, 'title'), runsAs);
}

/** Strings in the dynamic properties of a component, actions left out. Spec: flow-json.md 5.2. */
export function textsOfComponent({ value, type, pointer }: PlacedComponent, runsAs: KnownVersion): readonly PlacedText[] {
  const row = type === undefined ? undefined : rowOf(type);
  if (!row || !isObject(value)) return [];
  return Object.entries(row.properties).flatMap(([key, property]) =>
    textsOfProperty(property, value[key], joinPointer(pointer, key), runsAs));
}

function textsOfProperty(row: PropertyRow, value: JsonValue | undefined, pointer: string, runsAs: KnownVersion): readonly PlacedText[] {
  if (!row.dynamic) return [];
  if (row.kind !== 'condition') return textsIn(value, pointer, runsAs);
  return typeof value === 'string' ? [{ pointer, text: value, source: compileCondition(value, runsAs) }] : [];
}

/** Strings in the payload and the link of an action. Spec: flow-json.md 10.1. */
export function textsOfAction({ action, pointer }: PlacedAction, runsAs: KnownVersion): readonly PlacedText[] {
  return ['payload', 'url'].flatMap((key) => textsIn(action[key], joinPointer(pointer, key), runsAs));
}

/** Every string of a value but those of actions inside it. Spec: flow-json.md 5.5. */
function textsIn(value: JsonValue | undefined, pointer: string, runsAs: KnownVersion): readonly PlacedText[] {
  if (typeof value === 'string') return [{ pointer, text: value, source: compileBinding(value, runsAs) }];
  if (isList(value)) return value.flatMap((item, index) => textsIn(item, joinPointer(pointer, index), runsAs));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => (isHandler(key) ? [] : textsIn(entry, joinPointer(pointer, key), runsAs)));
}
