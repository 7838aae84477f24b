import { isObject } from '../document/jsonKind.js';
import type { ValueType } from '../expression/valueType.js';
import type { JsonValue } from '../spec/types.js';

const types: ReadonlySet<string> = new Set<ValueType>(['string', 'number', 'integer', 'boolean', 'array', 'object']);

/** The type a data model declares; undefined when it declares none that exists. Spec: flow-json.md 4. */
export function schemaType(schema: JsonValue | undefined): ValueType | undefined {
  const type = isObject(schema) ? schema.type : undefined;
  return typeof type === 'string' && types.has(type) ? type as ValueType : undefined; // just found among them
}
