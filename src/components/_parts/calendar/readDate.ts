import { parseDate, type CalendarDate } from '@internationalized/date';

/** Reads `YYYY-MM-DD`; anything else, and days that don't exist, give undefined. Spec: components.md 5. */
export function readDate(text: string | undefined): CalendarDate | undefined {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
}
