import { isList } from '../../document/jsonKind.js';
import type { JsonValue } from '../../spec/types.js';

/**
 * Writes a JSON value as RFC 8785 has it: no white space, keys in the order of their UTF-16 units, numbers as ECMAScript spells
 * them. A lone surrogate, at which RFC 8785 gives up, is written as its `\uXXXX` escape, so that every document has one spelling.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.keys(value).sort().flatMap((key) => {
    const entry = value[key];
    return entry === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(entry)}`];
  });
  return `{${entries.join(',')}}`;
}
