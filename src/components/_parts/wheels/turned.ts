import type { CalendarDate } from '@internationalized/date';
import { clampDate, isPickable, type DayRules } from '../calendar/dayRules.js';
import type { DatePart } from './wheelOrder.js';

/** The date once one wheel has been turned: a day that its month lacks becomes the last one it has, and limits hold. */
export function turned(date: CalendarDate, part: DatePart, value: number, rules: DayRules): CalendarDate {
  return clampDate(date.set({ [part]: value }), rules);
}

/** Lowest and highest value of a wheel beside what the others show. */
export function rangeOf(part: DatePart, date: CalendarDate, { min, max }: DayRules): { readonly first: number; readonly last: number } {
  if (part === 'year') return { first: min.year, last: Math.max(min.year, max.year) };
  return { first: 1, last: part === 'month' ? date.calendar.getMonthsInYear(date) : date.calendar.getDaysInMonth(date) };
}

/** Whether a row leads to no day that may be picked: a day by itself, a month when all of it lies beyond the limits. */
export function isClosed(part: DatePart, value: number, date: CalendarDate, rules: DayRules): boolean {
  if (part === 'day') return value > rangeOf(part, date, rules).last || !isPickable(date.set({ day: value }), rules);
  if (part === 'year') return false;
  const first = date.set({ day: 1, month: value });
  return first.compare(rules.max) > 0 || first.add({ months: 1 }).compare(rules.min) <= 0;
}
