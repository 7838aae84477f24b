import { kindName } from '../document/jsonKind.js';

/** A text as it stands, and the kind of anything else: some values, objects without a prototype among them, have no text. */
export function textOrKind(value: unknown): string {
  return typeof value === 'string' ? value : kindName(value);
}
