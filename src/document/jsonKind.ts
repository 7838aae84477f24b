import type { JsonObject, JsonValue } from '../spec/types.js';

/** Whether a JSON value is an object, neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is a list. */
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Names the kind of any value for a message, with its article: `a list`, `text`, `null`. */
export function kindName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string': return 'text';
    case 'undefined': return 'nothing';
    case 'number': return Number.isFinite(value) ? 'a number' : 'a number that is not finite';
    case 'object': return 'an object';
    case 'bigint': return 'a big integer';
    default: return `a ${typeof value}`;
  }
}
