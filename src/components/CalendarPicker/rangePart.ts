import type { DateRange } from '../../spec/types.js';

/** An end of a range, by its key in Flow JSON. */
export type RangeEnd = keyof DateRange;

/** What a property says about one end: one value may stand for both. Spec: components.md 5. */
export function rangePart<T extends string | boolean>(value: T | DateRange<T> | undefined, end: RangeEnd): T | undefined {
  return typeof value === 'object' ? value[end] : value;
}
