import type { JsonValue } from '../spec/types.js';
import { isList } from './jsonKind.js';

const arrayIndex = /^(?:0|[1-9]\d{0,9})$/;

/** Splits an RFC 6901 pointer into its unescaped segments; undefined when the text is no pointer. */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) return undefined;
  return pointer.slice(1).split('/').map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Escapes one key for use in a pointer. Spec: RFC 6901, 3. */
export function escapeSegment(key: string | number): string {
  if (typeof key === 'number') return String(key);
  // Almost no key needs it, and every place is asked for.
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** Appends keys and indices to a pointer. */
export function joinPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((joined, key) => `${joined}/${escapeSegment(key)}`, pointer);
}

/** Reads a segment as an array index; undefined for anything else, `01` and `-` included. */
export function indexOfSegment(segment: string): number | undefined {
  return arrayIndex.test(segment) ? Number(segment) : undefined;
}

/** The value a pointer leads to; undefined when it leads nowhere. */
export function valueAt(root: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const segment of parsePointer(pointer) ?? [undefined]) {
    if (segment === undefined || value === null || typeof value !== 'object') return undefined;
    if (isList(value)) {
      const index: number | undefined = indexOfSegment(segment);
      value = index === undefined ? undefined : value[index];
    } else {
      value = Object.hasOwn(value, segment) ? value[segment] : undefined;
    }
    if (value === undefined) return undefined;
  }
  return value;
}
