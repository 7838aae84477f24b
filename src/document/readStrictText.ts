import { caps } from '../spec/limits.js';
import type { JsonValue } from '../spec/types.js';
import { isPrototypeKey } from './bareObject.js';
import { isEscaped } from './isEscaped.js';

/**
 * The value of a text about which there is nothing to say: JSON without a mistake, within the caps, no key twice and none with a
 * special meaning. Undefined for any other text. The platform's own reader takes a tenth of the time of one that goes on after
 * mistakes and keeps places.
 */
export function readStrictText(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue; // JSON can hold nothing else
    const counts = { values: 0, keys: 0 };
    return makeBare(value, 1, counts) && counts.keys === keysWritten(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the prototypes away and counts; false where something has to be said. Never deeper than the cap. */
function makeBare(value: JsonValue, depth: number, counts: { values: number; keys: number }): boolean {
  if (++counts.values > caps.values) return false;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > caps.depth) return false;
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) if (!makeBare(item, depth + 1, counts)) return false;
    return true;
  }
  Object.setPrototypeOf(value, null);
  const object = value as { readonly [key: string]: JsonValue };
  for (const key in object) {
    counts.keys++;
    if (isPrototypeKey(key) || !makeBare(object[key]!, depth + 1, counts)) return false;
  }
  return true;
}

/** How many keys stand in a text that is JSON: more than its objects have where one is given twice. */
function keysWritten(text: string): number {
  // Behind a key comes its colon; one with space between could be missed, so such a text is left to the other reader.
  if (/"\s+:/.test(text)) return NaN;
  let count = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) if (!isEscaped(text, at)) count++;
  return count;
}
