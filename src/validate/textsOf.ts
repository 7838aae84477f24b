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
import type { PlacedText, TextPlace } from './rule.js';
import { rowOf } from './rowOf.js';

/** The title of a screen, if it is text. Spec: flow-json.md 5.2. */
export function textsOfScreen({ title, pointer }: ScreenSource, runsAs: KnownVersion): readonly PlacedText[] {
  return textsIn(title, joinPointer(pointer, 'title'), runsAs, () => ({ kind: 'title' }));
}

/** Strings in the dynamic properties of a component, actions left out. Spec: flow-json.md 5.2. */
export function textsOfComponent(component: PlacedComponent, runsAs: KnownVersion): readonly PlacedText[] {
  const { value, type, pointer } = component;
  const row = type === undefined ? undefined : rowOf(type);
  if (!row || !isObject(value)) return [];
  return Object.entries(row.properties).flatMap(([key, property]) => textsOfProperty(value[key], joinPointer(pointer, key), runsAs, property,
    (path) => ({ kind: 'property', component, key, row: property, path })));
}

function textsOfProperty(value: JsonValue | undefined, pointer: string, runsAs: KnownVersion, row: PropertyRow, placeAt: PlaceAt): readonly PlacedText[] {
  if (!row.dynamic) return [];
  if (row.kind !== 'condition') return textsIn(value, pointer, runsAs, placeAt);
  return typeof value === 'string' ? [{ pointer, text: value, source: compileCondition(value, runsAs), place: placeAt([]) }] : [];
}

/** Strings in the payload and the link of an action. Spec: flow-json.md 10.1. */
export function textsOfAction(placed: PlacedAction, runsAs: KnownVersion): readonly PlacedText[] {
  return (['payload', 'url'] as const).flatMap((key) => textsIn(placed.action[key], joinPointer(placed.pointer, key), runsAs,
    (path) => ({ kind: 'action', action: placed, key, path })));
}

type PlaceAt = (path: readonly string[]) => TextPlace;

/** Every string of a value but those of actions inside it. Spec: flow-json.md 5.5. */
function textsIn(value: JsonValue | undefined, pointer: string, runsAs: KnownVersion, placeAt: PlaceAt): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const visit = (at: JsonValue | undefined, place: string, path: readonly string[]): void => {
    if (typeof at === 'string') found.push({ pointer: place, text: at, source: compileBinding(at, runsAs), place: placeAt(path) });
    else if (isList(at)) at.forEach((item, index) => visit(item, joinPointer(place, index), [...path, String(index)]));
    else if (isObject(at)) for (const [key, entry] of Object.entries(at)) if (!isHandler(key)) visit(entry, joinPointer(place, key), [...path, key]);
  };
  visit(value, pointer, []);
  return found;
}
