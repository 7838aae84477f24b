import { isList, isObject } from '../document/jsonKind.js';
import { caps } from '../spec/limits.js';
import type { ValueType } from '../expression/valueType.js';
import type { JsonValue } from '../spec/types.js';
import { schemaType } from './schemaType.js';

/** Where a value first leaves its schema. */
export interface Misfit {
  /** From the value to the part that does not fit. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly found: string;
}

/** Takes the place of the check where a value is worked out while the Flow runs: a type, or that nothing is known. */
export type Reading = (value: JsonValue) => { readonly type: ValueType | undefined } | undefined;

/** The first part of a value that does not fit a schema of a data model. Spec: flow-json.md 4. */
export function schemaMisfit(value: JsonValue, schema: JsonValue | undefined, reading: Reading = () => undefined, path: readonly string[] = []): Misfit | undefined {
  if (!isObject(schema) || path.length > caps.depth) return undefined;
  const expected = schemaType(schema);
  const read = reading(value);
  const found = read ? read.type : jsonType(value);
  if (expected !== undefined && found !== undefined && found !== expected && !(!read && fitsLoosely(value, expected))) return { path, expected, found };
  if (read) return undefined;
  if (isList(value)) {
    return isObject(schema.items) ? firstOf(value.map((item, index) => [String(index), item]), () => schema.items, reading, path) : undefined;
  }
  const { properties, required } = schema;
  if (!isObject(value)) return undefined;
  if (isList(required)) {
    const lacking = required.find((key) => typeof key === 'string' && value[key] === undefined);
    if (lacking !== undefined) return { path: [...path, String(lacking)], expected: 'a value', found: 'nothing' };
  }
  if (!isObject(properties)) return undefined;
  const known = Object.entries(value).filter(([key, entry]) => entry !== undefined && Object.hasOwn(properties, key));
  return firstOf(known as readonly (readonly [string, JsonValue])[], (key) => properties[key], reading, path); // undefined was left out
}

type Entries = readonly (readonly [key: string, value: JsonValue])[];

function firstOf(entries: Entries, schemaOf: (key: string) => JsonValue | undefined, reading: Reading, path: readonly string[]): Misfit | undefined {
  for (const [key, value] of entries) {
    const misfit = schemaMisfit(value, schemaOf(key), reading, [...path, key]);
    if (misfit) return misfit;
  }
  return undefined;
}

/** A number as written is a `number`, and an `integer` too when it is whole. */
function fitsLoosely(value: JsonValue, expected: ValueType): boolean {
  return expected === 'integer' && typeof value === 'number' && Number.isInteger(value);
}

/** The type of a value as a schema would name it. */
export function jsonType(value: JsonValue): ValueType | 'null' {
  if (value === null) return 'null';
  if (isList(value)) return 'array';
  switch (typeof value) {
    case 'string': return 'string';
    case 'number': return 'number';
    case 'boolean': return 'boolean';
    default: return 'object';
  }
}
