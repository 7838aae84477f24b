import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { JsonObject, JsonValue } from '../../spec/types.js';
import { hasFeature } from '../../spec/versions.js';
import { isCalendarDay } from '../calendarDay.js';
import { isDynamicText } from '../dynamicText.js';
import { rowOf } from '../rowOf.js';
import type { Rule } from '../rule.js';

/** Dates written down are days of the calendar, within the range that is written down. From 5.0. Spec: components.md 5. */
export const datesFitRange: Rule = ({ report, document: { runsAs } }) => ({
  Component({ type, value, pointer }) {
    const holds = rowOf(type ?? '')?.value;
    if (!isObject(value) || type === undefined || (holds !== 'date' && holds !== 'date|range') || !hasFeature(runsAs, 'textDates')) return;
    const dates = datesIn(value, pointer).filter(({ text }) => !isDynamicText(text, runsAs));
    const [min, max] = ['min-date', 'max-date'].map((bound) => dates.find(({ key, text }) => key === bound && isCalendarDay(text))?.text);
    for (const { key, text, at } of dates) {
      const params = { key, value: text, type, min: min ?? '…', max: max ?? '…' };
      if (!isCalendarDay(text)) report(key === 'init-value' ? 'init-date-malformed' : 'date-malformed', at, params);
      else if (key === 'max-date' && min !== undefined && text < min) report('date-range-inverted', at, params, { related: [joinPointer(pointer, 'min-date')] });
      else if (!key.startsWith('m') && ((min !== undefined && text < min) || (max !== undefined && text > max))) report('date-out-of-range', at, params);
    }
  },
});

interface WrittenDate {
  readonly key: string;
  readonly text: string;
  readonly at: string;
}

/** Every date of a component: bounds, blocked days, and what it starts with, be it one or two. */
function datesIn(value: JsonObject, pointer: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  const visit = (key: string, entry: JsonValue | undefined, at: string): void => {
    if (typeof entry === 'string') found.push({ key, text: entry, at });
    else if (isList(entry)) entry.forEach((item, index) => visit(key, item, joinPointer(at, index)));
    else if (isObject(entry)) for (const end of ['start-date', 'end-date']) visit(key, entry[end], joinPointer(at, end));
  };
  for (const key of ['min-date', 'max-date', 'unavailable-dates', 'init-value']) visit(key, value[key], joinPointer(pointer, key));
  return found;
}
