import type { FieldState } from '../../engine/resolved.js';
import { rangePart, type RangeEnd } from './rangePart.js';

/**
 * Whether the message of a range belongs under one of its ends. Each end that must be there says so itself, and the last one also
 * once there is a start; what is about the range as a whole stands under its last field. Spec: components.md 5; README 37.
 */
export function concernsEnd({ message, required }: Pick<FieldState, 'message' | 'required'>, end: RangeEnd, is: { readonly chosen: boolean; readonly begun: boolean }): boolean {
  if (!message) return false;
  if (message.from === 'check' && message.issue.id === 'required') return !is.chosen && (is.begun || rangePart(required, end) === true);
  const isAboutWhole = message.from === 'check' ? message.issue.part === undefined : typeof message.text === 'string';
  return !isAboutWhole || end === 'end-date';
}
