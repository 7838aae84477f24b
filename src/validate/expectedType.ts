import type { PropertyKind, PropertyRow, ValueKind, Version } from '../spec/row.js';
import type { JsonValue } from '../spec/types.js';
import { hasFeature } from '../spec/versions.js';

/** A type of JSON, with whole numbers told apart. */
export type JsonType = 'text' | 'boolean' | 'number' | 'integer' | 'list' | 'object' | 'null';

const text = ['text'] as const;
const list = ['list'] as const;
const object = ['object'] as const;

const byKind: { readonly [kind in Exclude<PropertyKind, 'value'>]: readonly JsonType[] } = {
  name: text, string: text, text: ['text', 'list'], enum: text, image: text, color: text, date: text, regex: text, binding: text,
  boolean: ['boolean'], integer: ['integer'], number: ['number'], condition: ['text', 'boolean'],
  enums: list, strings: list, items: list, chips: list, navigationItems: list, images: list, dates: list, components: list,
  object, action: object, map: object, cases: object,
  message: ['text', 'object'], 'string|range': ['text', 'object'], 'boolean|range': ['boolean', 'object'],
};

const byValue: { readonly [kind in ValueKind]: readonly JsonType[] } = {
  text: ['text', 'number'], id: ['text', 'number'], ids: list, boolean: ['boolean'], date: text, 'date|range': ['text', 'object'], files: [],
};

/** The types a property takes as written; undefined when it takes any. Spec: components.md 4 to 8. */
export function expectedTypes({ kind }: PropertyRow, holds: ValueKind | undefined, runsAs: Version): readonly JsonType[] | undefined {
  if (kind === 'value') return holds && byValue[holds];
  if (kind === 'text' && !hasFeature(runsAs, 'textLists')) return text;
  if (kind === 'condition' && !hasFeature(runsAs, 'plainConditions')) return text;
  return byKind[kind];
}

/** What the elements of a list must be; undefined when other rules look into it. */
export function elementType({ kind }: PropertyRow, holds: ValueKind | undefined): JsonType | undefined {
  switch (kind) {
    case 'text': case 'enums': case 'strings': case 'dates': return 'text';
    case 'items': case 'chips': case 'navigationItems': case 'images': return 'object';
    case 'value': return holds === 'ids' ? 'text' : undefined;
    default: return undefined;
  }
}

/** Whether a value has one of the types; every whole number is a number too. */
export function isOfType(value: JsonValue, types: readonly JsonType[]): boolean {
  const type = typeOf(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function typeOf(value: JsonValue): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'string': return 'text';
    case 'boolean': return 'boolean';
    case 'number': return Number.isInteger(value) ? 'integer' : 'number';
    default: return 'object';
  }
}

const names: { readonly [type in JsonType]: string } = {
  text: 'text', boolean: 'true or false', number: 'a number', integer: 'a whole number', list: 'a list', object: 'an object', null: 'null',
};

/** Names types for a message: `text or a list`. */
export function typeNames(types: readonly JsonType[]): string {
  return types.map((type) => names[type]).join(' or ');
}
