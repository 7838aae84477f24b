import type { CalendarDate } from '@internationalized/date';
import type { Platform } from '../../../react/settings.js';

const noon = (date: CalendarDate) => new Date(Date.UTC(date.year, date.month - 1, date.day, 12));
const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });

/** A date as a filled field shows it; iPhones leave the comma out, "Feb 11 2026". Spec: visual.md 6.2. */
export function formatDate(date: CalendarDate, locale: string, platform: Platform): string {
  const parts = format(locale, { dateStyle: 'medium' }).formatToParts(noon(date));
  return parts.map(({ type, value }) => (platform === 'ios' && type === 'literal' && value === ', ' ? ' ' : value)).join('');
}

/** A date in full, for those who hear it. */
export function spokenDate(date: CalendarDate, locale: string): string {
  return format(locale, { dateStyle: 'full' }).format(noon(date));
}

/** Name of the month a date lies in. */
export function monthName(date: CalendarDate, locale: string): string {
  return format(locale, { month: 'long' }).format(noon(date));
}

/** Name of the day of the week a date lies on. */
export function dayName(date: CalendarDate, locale: string, length: 'long' | 'narrow'): string {
  return format(locale, { weekday: length }).format(noon(date));
}
