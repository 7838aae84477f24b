import type { JsonValue } from '../spec/types.js';

/** Follows a path through objects; undefined when it leads nowhere, and always through an array. Spec: flow-json.md 5.4. */
export function readPath(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !isObject(at) || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return at;
}

function isObject(value: object): value is { readonly [key: string]: JsonValue | undefined } {
  return !Array.isArray(value);
}
