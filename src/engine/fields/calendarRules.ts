import type { FieldIssue } from '../resolved.js';
import { figure, issue } from './behavior.js';

type Props = { readonly [name: string]: unknown };
const dayLength = 86_400_000;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** Whether one day can be picked, by the resolved properties of a DatePicker or CalendarPicker. Spec: components.md 5. */
export function judgeDay(date: string, props: Props, part?: FieldIssue['part']): FieldIssue | undefined {
  const min = props['minDate'];
  const max = props['maxDate'];
  // Dates of this form sort as text.
  if (typeof min === 'string' && min !== '' && date < min) return issue('dateTooEarly', { min }, part);
  if (typeof max === 'string' && max !== '' && date > max) return issue('dateTooLate', { max }, part);
  const unavailable = props['unavailableDates'];
  const included = props['includeDays'];
  const blocked = (Array.isArray(unavailable) && unavailable.includes(date)) || (Array.isArray(included) && !included.includes(weekdayOf(date)));
  return blocked ? issue('dateUnavailable', {}, part) : undefined;
}

/** Whether a range is long and short enough: end minus start. Spec: README 37. */
export function judgeLength(start: string, end: string, props: Props): FieldIssue | undefined {
  const days = (Date.parse(end) - Date.parse(start)) / dayLength;
  const min = figure(props, 'minDays');
  const max = figure(props, 'maxDays');
  if (min !== undefined && days < min) return issue('rangeTooShort', { min });
  return max !== undefined && days > max ? issue('rangeTooLong', { max }) : undefined;
}

/** `Mon` to `Sun` of a date. */
function weekdayOf(date: string): (typeof weekdays)[number] {
  return weekdays[new Date(date).getUTCDay()]!;
}
