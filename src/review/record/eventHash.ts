import type { JsonObject } from '../../spec/types.js';
import { digestOf } from '../digest/digestOf.js';

/** The hash of an event: SHA-256 over the canonical JSON of everything in it but `hash`. */
export function eventHash(event: object): string {
  // Events are plain data; what is left out has no key in canonical JSON.
  return digestOf({ ...(event as JsonObject), hash: undefined });
}
