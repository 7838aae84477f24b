import type { PlacedComponent } from '../document/componentsOf.js';
import type { FlowDocument, ScreenSource } from '../document/flowDocument.js';
import { isList, isObject } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import { carouselImage, chipsItem, dataSourceItem, navigationItem } from '../spec/items.js';
import type { PropertyKind, PropertyRow, ValueKind, Version } from '../spec/row.js';
import { flowKeys, layoutKeys, screenKeys } from '../spec/structure.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { compareVersions } from '../spec/versions.js';
import { rowOf } from './rowOf.js';

/** Rows of the keys an object may have. */
export type KeyRows = { readonly [key: string]: PropertyRow };

/** An object of a document whose keys are known: the Flow, a screen, a layout, a component, a list item or a part of one. */
export interface Shape {
  readonly kind: 'flow' | 'screen' | 'layout' | 'component' | 'item';
  /** Begins a sentence: `TextInput`, `An item of Dropdown`. */
  readonly owner: string;
  readonly pointer: string;
  readonly value: JsonObject;
  readonly rows: KeyRows;
  /** What the component holds, if it is an input. */
  readonly holds?: ValueKind;
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

const itemRows: { readonly [kind in PropertyKind]?: KeyRows } = {
  items: dataSourceItem, chips: chipsItem, navigationItems: navigationItem, images: carouselImage,
};

/** The document as a shape. Spec: flow-json.md 1. */
export function flowShape({ value }: FlowDocument): Shape {
  return { kind: 'flow', owner: 'A Flow', pointer: '', value, rows: flowKeys, inForm: false };
}

/** A screen and its layout. Spec: flow-json.md 2, 3. */
export function screenShapes(document: FlowDocument, { pointer }: ScreenSource): readonly Shape[] {
  const value = document.at(pointer);
  if (!isObject(value)) return [];
  const screen: Shape = { kind: 'screen', owner: 'A screen', pointer, value, rows: screenKeys, inForm: false };
  if (!isObject(value.layout)) return [screen];
  return [screen, { kind: 'layout', owner: 'A layout', pointer: `${pointer}/layout`, value: value.layout, rows: layoutKeys, inForm: false }];
}

/** A component of a known type with the items written in it; none when its version lacks the type. Spec: components.md 3 to 8. */
export function componentShapes({ value, type, pointer }: PlacedComponent, inForm: boolean, runsAs: Version): readonly Shape[] {
  const row = type === undefined ? undefined : rowOf(type);
  if (!row || type === undefined || !isObject(value) || compareVersions(row.since, runsAs) > 0) return [];
  const shapes: Shape[] = [{ kind: 'component', owner: type, pointer, value, rows: row.properties, inForm, ...(row.value && { holds: row.value }) }];
  for (const key in value) {
    const rows = Object.hasOwn(row.properties, key) ? itemRows[row.properties[key]!.kind] : undefined;
    const items = value[key];
    if (rows === undefined || !isList(items)) continue;
    const place = joinPointer(pointer, key);
    const owner = `An item of ${type}`;
    items.forEach((item, index) => {
      if (isObject(item)) addItem(shapes, { kind: 'item', owner, pointer: `${place}/${index}`, value: item, rows, inForm });
    });
  }
  return shapes;
}

/** An item and the objects that are parts of it, such as `main-content`. */
function addItem(shapes: Shape[], item: Shape): void {
  shapes.push(item);
  for (const key in item.value) {
    const rows = Object.hasOwn(item.rows, key) ? item.rows[key]!.properties : undefined;
    const part = item.value[key];
    if (rows && isObject(part)) shapes.push({ ...item, owner: `"${key}" of an item`, pointer: joinPointer(item.pointer, key), value: part, rows });
  }
}

/** The pointer of a property. */
export function placeOf({ shape, key }: PlacedProperty): string {
  return joinPointer(shape.pointer, key);
}

/** The row of a key in a version; undefined when the shape has no such key there. */
export function rowIn({ rows, inForm }: Shape, key: string, runsAs: Version): PropertyRow | undefined {
  if (!Object.hasOwn(rows, key)) return undefined;
  const row = rows[key]!;
  return (row.since !== undefined && compareVersions(row.since, runsAs) > 0) || (row.formless && inForm) ? undefined : row;
}
