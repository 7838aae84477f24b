import { type CalendarDate } from '@internationalized/date';

/** How far apart the ends of a range may lie, in days. Spec: README 37. */
export interface RangeRules {
  readonly minDays?: number;
  readonly maxDays?: number;
}

/** Whether a range may end at a date: end minus start counts, days that can't be picked may lie between. Spec: README 37. */
export function isRangeEnd(start: CalendarDate, end: CalendarDate, { minDays = 0, maxDays = Infinity }: RangeRules): boolean {
  const days = end.compare(start);
  return days >= Math.max(0, minDays) && days <= maxDays;
}
