import { getDayOfWeek, startOfMonth, type CalendarDate } from '@internationalized/date';

/** Weeks of a month, each of seven days in the order of the locale; days of other months are undefined. */
export function monthGrid(month: CalendarDate, locale: string): readonly (readonly (CalendarDate | undefined)[])[] {
  const first = startOfMonth(month);
  const before = getDayOfWeek(first, locale);
  const length = first.calendar.getDaysInMonth(first);
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_week, row) =>
    Array.from({ length: 7 }, (_day, column) => {
      const day = row * 7 + column - before + 1;
      return day >= 1 && day <= length ? first.set({ day }) : undefined;
    }));
}
