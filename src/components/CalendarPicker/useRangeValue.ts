import { useState } from 'react';
import type { FieldNode } from '../../engine/resolved.js';
import { useFlow } from '../../react/useFlow.js';
import { validDate } from '../_parts/calendar/validDate.js';
import { rangePart, type RangeEnd } from './rangePart.js';

/**
 * Both ends of a range while it is chosen. The Flow hears of a range only when it is complete: a start alone is an empty
 * value, so it is kept here. Spec: README 37.
 */
export function useRangeValue({ field: { name, value } }: FieldNode<'CalendarPicker'>) {
  const flow = useFlow();
  const [half, setHalf] = useState<string>();
  const given = (end: RangeEnd) => (typeof value === 'object' ? validDate(rangePart(value, end)) : undefined);
  const end = given('end-date');
  const start = (end && given('start-date')) ?? half;

  const put = (from: string, to: string) => flow.change(name, { 'start-date': from, 'end-date': to });
  const empty = () => {
    if (end) put('', '');
  };
  return {
    start,
    end: start && end,
    setStart: (date: string) => {
      setHalf(date);
      empty();
    },
    setEnd: (date: string) => {
      if (!start) return;
      setHalf(undefined);
      put(start, date);
    },
    clear: () => {
      setHalf(undefined);
      empty();
    },
  };
}
