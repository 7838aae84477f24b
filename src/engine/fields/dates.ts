import { hasFeature } from '../../spec/versions.js';
import type { JsonValue } from '../../spec/types.js';
import type { CompiledComponent, Program } from '../compile/program.js';
import { dayAt, startOfDay } from './zonedDay.js';

const defaultZone = 'UTC';
/** Days of years with four digits, one off each end, so that every zone stays within. */
const firstTimestamp = Date.parse('0001-01-02');
const lastTimestamp = Date.parse('9999-12-30');

/** Whether a value is `YYYY-MM-DD` and a day that exists. */
export function isDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = text < '0001' ? NaN : Date.parse(text);
  // A day that does not exist is no time, or runs over into the next month.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
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
  if (!(milliseconds >= firstTimestamp && milliseconds <= lastTimestamp)) return undefined;
  return dayAt(milliseconds, program.options.timeZone ?? defaultZone);
}

/** Writes `YYYY-MM-DD` as the document's version expects it: text, or before 5.0 the timestamp of local midnight. */
export function writeDate(date: string, program: Program, component: CompiledComponent): string {
  if (date === '' || !usesTimestamps(program, component)) return date;
  return String(startOfDay(date, program.options.timeZone ?? defaultZone));
}
