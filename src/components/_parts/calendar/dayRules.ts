import { getDayOfWeek, type CalendarDate } from '@internationalized/date';
import { components } from '../../../spec/components.js';
import { readDate } from './readDate.js';

/** Names of the days in Flow JSON, Sunday first. */
const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
/** A day of the week as Flow JSON writes it. */
export type DayName = (typeof dayNames)[number];

/** Which days may be picked. Spec: components.md 5. */
export interface DayRules {
  readonly min: CalendarDate;
  readonly max: CalendarDate;
  readonly unavailable: ReadonlySet<string>;
  readonly days: ReadonlySet<DayName>;
}

/** What an author says of the days that may be picked. Spec: components.md 5. */
export interface DateLimits {
  readonly minDate?: string;
  readonly maxDate?: string;
  readonly unavailableDates?: readonly string[];
  readonly includeDays?: readonly DayName[];
}

const bounds = components.DatePicker.properties;

function boundOf(text: string | undefined, otherwise: string): CalendarDate {
  const date = readDate(text) ?? readDate(otherwise);
  if (!date) throw new Error(`"${otherwise}" in the spec tables is no date.`);
  return date;
}

/** Reads the limits of a picker; a limit that is no date falls back to the widest one. */
export function dayRules({ minDate, maxDate, unavailableDates = [], includeDays = dayNames }: DateLimits): DayRules {
  return {
    min: boundOf(minDate, bounds['min-date'].default),
    max: boundOf(maxDate, bounds['max-date'].default),
    unavailable: new Set(unavailableDates),
    days: new Set(includeDays),
  };
}

/** The day lies between the limits and is not ruled out. */
export function isPickable(date: CalendarDate, rules: DayRules): boolean {
  // Any locale does: only the distance from its own Sunday is asked for.
  const day = dayNames[getDayOfWeek(date, 'en-US', 'sun')];
  return date.compare(rules.min) >= 0 && date.compare(rules.max) <= 0 && !rules.unavailable.has(date.toString()) && day !== undefined && rules.days.has(day);
}

/** The nearest date between the limits. */
export function clampDate(date: CalendarDate, { min, max }: DayRules): CalendarDate {
  if (date.compare(max) > 0) return date.compare(min) > 0 && max.compare(min) < 0 ? min : max;
  return date.compare(min) < 0 ? min : date;
}
