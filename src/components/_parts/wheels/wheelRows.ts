import type { DayRules } from '../calendar/dayRules.js';
import type { DatePart } from './wheelOrder.js';

/** One row of a wheel. */
export interface WheelRow {
  readonly value: number;
  readonly words: string;
}

/** All rows of a wheel, in the words of a locale. Days go to 31 in every month, so that their wheel keeps its length. */
export function wheelRows(part: DatePart, { min, max }: DayRules, locale: string): readonly WheelRow[] {
  const { format } = new Intl.DateTimeFormat(locale, { [part]: part === 'month' ? 'long' : 'numeric', calendar: 'gregory', timeZone: 'UTC' });
  const first = part === 'year' ? min.year : 1;
  const length = part === 'year' ? Math.max(1, max.year - min.year + 1) : part === 'month' ? 12 : 31;
  return Array.from({ length }, (_, index) => {
    const value = first + index;
    const time = new Date(Date.UTC(2000, part === 'month' ? index : 0, part === 'day' ? value : 1, 12));
    // Given at once, a year under 100 would be one of the last century.
    if (part === 'year') time.setUTCFullYear(value);
    return { value, words: format(time) };
  });
}
