import type { CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import type { FieldNode } from '../../engine/resolved.js';
import { useFlow } from '../../react/useFlow.js';
import { readDate } from '../_parts/calendar/readDate.js';
import { rangePart, type RangeEnd } from './rangePart.js';

/**
 * Both ends of a range while it is chosen. The Flow hears of a range only when it is complete: a start alone is an empty
 * value, so it is kept here. Spec: README 37.
 */
export function useRangeValue({ field: { name, value } }: FieldNode<'CalendarPicker'>) {
  const flow = useFlow();
  const [half, setHalf] = useState<CalendarDate>();
  const given = (end: RangeEnd) => (typeof value === 'object' ? readDate(rangePart(value, end)) : undefined);
  const end = given('end-date');
  const start = (end && given('start-date')) ?? half;

  const put = (from: string, to: string) => flow.change(name, { 'start-date': from, 'end-date': to });
  const empty = () => {
    if (end) put('', '');
  };
  return {
    start,
    end: start && end,
    setStart: (date: CalendarDate) => {
      setHalf(date);
      empty();
    },
    setEnd: (date: CalendarDate) => {
      if (!start) return;
      setHalf(undefined);
      put(start.toString(), date.toString());
    },
    clear: () => {
      setHalf(undefined);
      empty();
    },
  };
}
