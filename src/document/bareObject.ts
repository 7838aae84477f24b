import type { JsonObject, JsonValue } from '../spec/types.js';

/** An empty object that knows no key but its own. One made by `Object.create(null)` takes engines several times as long to read. */
export function bareObject(): { [key: string]: JsonValue } {
  return Object.setPrototypeOf({}, null) as { [key: string]: JsonValue };
}

/** Keys that mean something else on ordinary objects. */
export function isPrototypeKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** An object without entries, shared. */
export const emptyObject: JsonObject = Object.freeze(bareObject());
