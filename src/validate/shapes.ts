import type { PlacedComponent } from '../document/componentsOf.js';
import type { FlowDocument, ScreenSource } from '../document/flowDocument.js';
import { isList, isObject } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import type { PropertyRow, ValueKind, Version } from '../spec/row.js';
import { flowKeys, layoutKeys, screenKeys } from '../spec/structure.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { compareVersions } from '../spec/versions.js';
import type { KeyRows } from './itemRows.js';
import { type KnownKeys, knownKeys } from './knownKeys.js';
import { rowOf } from './rowOf.js';

/** An object of a document whose keys are known: the Flow, a screen, a layout, a component, a list item or a part of one. */
export interface Shape {
  readonly kind: 'flow' | 'screen' | 'layout' | 'component' | 'item';
  /** Begins a sentence: `TextInput`, `An item of Dropdown`. */
  readonly owner: string;
  readonly pointer: string;
  readonly value: JsonObject;
  /** All keys of all versions. */
  readonly rows: KeyRows;
  /** Those that exist here. */
  readonly known: KnownKeys;
  /** What the component holds, if it is an input. */
  readonly holds: ValueKind | undefined;
  /** It is or belongs to a component in a Form. */
  readonly inForm: boolean;
}

/** One key of a shape that exists in the version of the document, with what it holds. */
export interface PlacedProperty {
  readonly shape: Shape;
  readonly key: string;
  readonly value: JsonValue;
  readonly row: PropertyRow;
}

/** The document as a shape. Spec: flow-json.md 1. */
export function flowShape({ value, runsAs }: FlowDocument): Shape {
  return { kind: 'flow', owner: 'A Flow', pointer: '', value, rows: flowKeys, known: knownKeys(flowKeys, runsAs, false), holds: undefined, inForm: false };
}

/** A screen and its layout. Spec: flow-json.md 2, 3. */
export function screenShapes({ at, runsAs }: FlowDocument, { pointer }: ScreenSource): readonly Shape[] {
  const value = at(pointer);
  if (!isObject(value)) return [];
  const screen: Shape = { kind: 'screen', owner: 'A screen', pointer, value, rows: screenKeys, known: knownKeys(screenKeys, runsAs, false), holds: undefined, inForm: false };
  if (!isObject(value.layout)) return [screen];
  const known = knownKeys(layoutKeys, runsAs, false);
  return [screen, { kind: 'layout', owner: 'A layout', pointer: `${pointer}/layout`, value: value.layout, rows: layoutKeys, known, holds: undefined, inForm: false }];
}

/** A component of a known type with the items written in it; none when its version lacks the type. Spec: components.md 3 to 8. */
export function componentShapes({ value, type, pointer, inForm }: PlacedComponent, runsAs: Version): readonly Shape[] {
  const row = type === undefined ? undefined : rowOf(type);
  if (!row || type === undefined || !isObject(value) || compareVersions(row.since, runsAs) > 0) return [];
  const known = knownKeys(row.properties, runsAs, inForm);
  const shapes: Shape[] = [{ kind: 'component', owner: type, pointer, value, rows: row.properties, known, holds: row.value, inForm }];
  for (const { key, items: rows } of known.lists) {
    const items = value[key];
    if (!isList(items)) continue;
    const place = joinPointer(pointer, key);
    const owner = `An item of ${type}`;
    const knownOfItem = knownKeys(rows, runsAs, inForm);
    for (const [index, item] of items.entries()) {
      if (isObject(item)) addItem(shapes, { kind: 'item', owner, pointer: `${place}/${index}`, value: item, rows, known: knownOfItem, holds: undefined, inForm }, runsAs);
    }
  }
  return shapes;
}

/** An item and the objects that are parts of it, such as `main-content`. */
function addItem(shapes: Shape[], item: Shape, runsAs: Version): void {
  shapes.push(item);
  for (const key of item.known.parts) {
    const table = item.known.rows.get(key)?.properties;
    const part = item.value[key];
    if (table === undefined || !isObject(part)) continue;
    shapes.push({ ...item, owner: `"${key}" of an item`, pointer: joinPointer(item.pointer, key), value: part, rows: table, known: knownKeys(table, runsAs, item.inForm) });
  }
}

/** The pointer of a property. */
export function placeOf({ shape, key }: PlacedProperty): string {
  return joinPointer(shape.pointer, key);
}
