import { parseDate, parseAbsolute, toCalendarDate, toZoned } from '@internationalized/date';
import { hasFeature } from '../../spec/versions.js';
import type { JsonValue } from '../../spec/types.js';
import type { CompiledComponent, Program } from '../compile/program.js';

const defaultZone = 'UTC';
/** A day before year 9999 ends, so that every zone still has a date of four digits. */
const lastTimestamp = Date.UTC(9999, 11, 31);

/** Whether a value is `YYYY-MM-DD` and a day that exists. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false; // a month or day that does not exist
  }
}

/** Whether a component's dates are timestamps: DatePicker before 5.0. Spec: components.md 5, README 32. */
export function usesTimestamps(program: Program, component: CompiledComponent): boolean {
  return component.type === 'DatePicker' && !hasFeature(program.document.runsAs, 'textDates');
}

/** Reads a date as the document's version writes it into `YYYY-MM-DD`; undefined when it is none. */
export function readDate(value: JsonValue | undefined, program: Program, component: CompiledComponent): string | undefined {
  if (value === '') return '';
  if (isDate(value)) return value;
  if (!usesTimestamps(program, component)) return undefined;
  const milliseconds = typeof value === 'number' ? value : typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : NaN;
  if (!(Math.abs(milliseconds) <= lastTimestamp)) return undefined;
  const date = toCalendarDate(parseAbsolute(new Date(milliseconds).toISOString(), program.options.timeZone ?? defaultZone)).toString();
  return isDate(date) ? date : undefined;
}

/** Writes `YYYY-MM-DD` as the document's version expects it: text, or before 5.0 the timestamp of local midnight. */
export function writeDate(date: string, program: Program, component: CompiledComponent): string {
  if (date === '' || !usesTimestamps(program, component)) return date;
  return String(toZoned(parseDate(date), program.options.timeZone ?? defaultZone).toDate().getTime());
}
