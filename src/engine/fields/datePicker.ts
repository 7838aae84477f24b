import type { DateRange, JsonValue } from '../../spec/types.js';
import type { FieldIssue } from '../resolved.js';
import type { FieldValue } from '../state.js';
import { isObject } from '../../document/jsonKind.js';
import { issue, type CheckContext, type FieldBehavior } from './behavior.js';
import { judgeDay, judgeLength } from './calendarRules.js';
import { isDate, readDate, writeDate } from './dates.js';

/** DatePicker: one date, kept as `YYYY-MM-DD` in every version. Spec: components.md 5. */
export const datePicker: FieldBehavior = {
  empty: () => '',
  holds: (value) => value === '' || isDate(value),
  read: (value, { program, component }) => readDate(value as string, program, component),
  isEmpty: (value) => value === '',
  check: (value, context) => (value === '' ? (context.required === true ? issue('required') : undefined) : judgeDay(value as string, context.props)),
  payload: (value, { program, component }) => writeDate(value as string, program, component),
  operand: (value, { program, component }) => writeDate(value as string, program, component),
};

const noRange: DateRange = Object.freeze({ 'start-date': '', 'end-date': '' });
const isRange = (value: FieldValue): value is DateRange => isObject(value);

/** CalendarPicker: one date, or both ends of a range; a start alone is an empty value. Spec: components.md 5, README 37. */
export const calendarPicker: FieldBehavior = {
  empty: (range) => (range ? noRange : ''),
  holds: (value, range) => (range ? isRange(value) && [value['start-date'], value['end-date']].every((end) => end === '' || isDate(end)) : datePicker.holds(value, false)),
  read(value, context) {
    if (!isObject(value)) return datePicker.read(value, context);
    const start = readDate(value['start-date'], context.program, context.component);
    const end = readDate(value['end-date'], context.program, context.component);
    return start && end && start <= end ? { 'start-date': start, 'end-date': end } : noRange;
  },
  isEmpty: (value) => (isRange(value) ? value['start-date'] === '' || value['end-date'] === '' : value === ''),
  check(value, context) {
    if (!isRange(value)) return datePicker.check(value, context);
    if (calendarPicker.isEmpty(value)) return missingEnd(context);
    const { 'start-date': start, 'end-date': end } = value;
    const day = judgeDay(start, context.props, 'start-date') ?? judgeDay(end, context.props, 'end-date');
    return day ?? judgeLength(start, end, context.props);
  },
  payload: sent,
  operand: sent,
};

/** An unfinished range leaves the screen as the empty value of a date. Spec: README 29. */
function sent(value: FieldValue): JsonValue {
  if (!isRange(value)) return value as string;
  return calendarPicker.isEmpty(value) ? '' : { ...value };
}

function missingEnd({ required }: CheckContext): FieldIssue | undefined {
  return required === true || (required && (required['start-date'] || required['end-date'])) ? issue('required') : undefined;
}
