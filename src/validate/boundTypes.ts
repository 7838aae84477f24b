import { isObject } from '../document/jsonKind.js';
import type { ValueType } from '../expression/valueType.js';
import type { PropertyKind, PropertyRow, ValueKind } from '../spec/row.js';
import { itemRows } from './itemRows.js';
import { rowOf } from './rowOf.js';
import type { PlacedText } from './rule.js';

const number = ['number', 'integer'] as const;

const typesOfKind: { readonly [kind in PropertyKind]?: readonly ValueType[] } = {
  string: ['string'], text: ['string', 'array'], enum: ['string'], image: ['string'], color: ['string'], boolean: ['boolean'],
  integer: number, number, enums: ['array'], strings: ['array'], items: ['array'], chips: ['array'], navigationItems: ['array'],
  images: ['array'], dates: ['array'], object: ['object'], map: ['object'], message: ['string', 'object'],
  'string|range': ['string', 'object'], 'boolean|range': ['boolean', 'object'], condition: ['boolean'],
};
const typesOfValue: { readonly [kind in ValueKind]?: readonly ValueType[] } = {
  text: ['string', ...number], id: ['string'], ids: ['array'], boolean: ['boolean'], 'date|range': ['string', 'object'],
};

/** The types a row takes from data; undefined when it takes any, or nothing is known. Spec: flow-json.md 5.4, components.md 4 to 8. */
export function typesOfRow({ kind }: PropertyRow, holds?: ValueKind): readonly ValueType[] | undefined {
  return kind === 'value' ? holds && typesOfValue[holds] : typesOfKind[kind];
}

/** The types that may be bound where a text stands; undefined when nothing is known. */
export function boundTypes({ place }: PlacedText): readonly ValueType[] | undefined {
  if (place.kind === 'title' || (place.kind === 'action' && place.key === 'url')) return ['string'];
  if (place.kind !== 'property') return undefined;
  const { component: { type, value }, path } = place;
  const row = rowAlong(place.row, path);
  const types = row && typesOfRow(row, type === undefined ? undefined : rowOf(type)?.value);
  // A calendar says by its mode whether it takes one or two.
  const mode = isObject(value) ? value.mode ?? 'single' : undefined;
  if (!types || !row.kind.endsWith('range') || typeof mode !== 'string' || mode.startsWith('$') || mode.startsWith('`')) return types;
  return types.filter((type) => (type === 'object') === (mode === 'range'));
}

/** The row of what lies inside a property. */
function rowAlong(row: PropertyRow, path: readonly string[]): PropertyRow | undefined {
  if (path.length === 0) return row;
  const [first, second, ...rest] = path;
  const item = itemRows[row.kind];
  if (item) return second !== undefined && Object.hasOwn(item, second) ? rowAlong(item[second]!, rest) : undefined;
  if (row.properties && first !== undefined) return Object.hasOwn(row.properties, first) ? rowAlong(row.properties[first]!, path.slice(1)) : undefined;
  return undefined;
}
