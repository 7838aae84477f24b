import type { CalendarDate } from '@internationalized/date';

function words(date: CalendarDate, locale: string, options: Intl.DateTimeFormatOptions): string {
  const noon = Date.UTC(date.year, date.month - 1, date.day, 12);
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(noon);
}

/** A date in full, for those who hear it. */
export function spokenDate(date: CalendarDate, locale: string): string {
  return words(date, locale, { dateStyle: 'full' });
}

/** Name of the month a date lies in, with its year if that is asked for. */
export function monthName(date: CalendarDate, locale: string, withYear: boolean): string {
  return words(date, locale, { month: 'long', ...(withYear && { year: 'numeric' }) });
}

/** The year a date lies in, in the digits of the locale. */
export function yearName(date: CalendarDate, locale: string): string {
  return words(date, locale, { year: 'numeric' });
}

/** Name of the day of the week a date lies on. */
export function dayName(date: CalendarDate, locale: string, length: 'long' | 'narrow'): string {
  return words(date, locale, { weekday: length });
}
