import type { FieldMessage } from '../../engine/resolved.js';
import type { RangeEnd } from './rangePart.js';

/** Whether a message belongs under one end of a range; one about the range as a whole stands under its last field. Spec: components.md 5. */
export function concernsEnd(message: FieldMessage | undefined, end: RangeEnd): boolean {
  if (!message) return false;
  const isAboutWhole = message.from === 'check' ? message.issue.part === undefined : typeof message.text === 'string';
  return !isAboutWhole || end === 'end-date';
}
