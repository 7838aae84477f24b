import { endOfWeek, startOfWeek, type CalendarDate } from '@internationalized/date';

/** What was pressed, and which way the line runs. */
export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  readonly rtl: boolean;
  readonly locale: string;
}

/** Where a key of the date grid pattern leads from a day; undefined for any other key. */
export function dateAfterKey(date: CalendarDate, { key, shift, rtl, locale }: GridKey): CalendarDate | undefined {
  const step = rtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight': return date.add({ days: step });
    case 'ArrowLeft': return date.subtract({ days: step });
    case 'ArrowDown': return date.add({ weeks: 1 });
    case 'ArrowUp': return date.subtract({ weeks: 1 });
    case 'Home': return startOfWeek(date, locale);
    case 'End': return endOfWeek(date, locale);
    case 'PageDown': return date.add(shift ? { years: 1 } : { months: 1 });
    case 'PageUp': return date.subtract(shift ? { years: 1 } : { months: 1 });
    default: return undefined;
  }
}
