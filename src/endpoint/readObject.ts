import type { JsonObject } from '../spec/types.js';
import { ExchangeError } from './ExchangeError.js';

/** Parses text that must be one JSON object; `what` names it in errors. Spec: endpoint.md 5. */
export function readObject(text: string, what: string): JsonObject {
  const value = parse(text, what);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject; // just parsed from JSON
  throw new ExchangeError('wrong-shape', `${what} must be a JSON object; it is ${value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`}.`);
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExchangeError('not-json', text.trim() === '' ? `${what} is empty.` : `${what} is not JSON.`, { cause });
  }
}
