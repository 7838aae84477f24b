import { isSameDay, type CalendarDate } from '@internationalized/date';
import { useId, useRef, useState } from 'react';
import type { FieldNode } from '../../engine/resolved.js';
import { useSettings, useText } from '../../react/settings.js';
import { CalendarGrid } from '../_parts/calendar/CalendarGrid.js';
import { CalendarPanel } from '../_parts/calendar/CalendarPanel.js';
import { isPickable, type DayRules } from '../_parts/calendar/dayRules.js';
import { isRangeEnd } from '../_parts/calendar/rangeRules.js';
import { readDate } from '../_parts/calendar/readDate.js';
import { fieldAttributes, namedState } from '../_parts/fieldNode.js';
import { useFieldFocus } from '../_parts/useFieldFocus.js';
import * as css from './CalendarPicker.css.js';
import { RangeField } from './RangeField.js';
import { rangePart, type RangeEnd } from './rangePart.js';
import { useRangeValue } from './useRangeValue.js';

/** Title, description, and two fields that share one calendar: first the start is picked, then the end. Spec: components.md 5; README 37. */
export function RangeCalendar({ node, rules }: { readonly node: FieldNode<'CalendarPicker'>; readonly rules: DayRules }) {
  const { props, field } = node;
  const text = useText();
  const id = useId();
  const { today } = useSettings();
  const { focused, handlers } = useFieldFocus(field.name);
  const { start, end, setStart, setEnd, clear } = useRangeValue(node);
  const [picking, setPicking] = useState<RangeEnd>();
  const opener = useRef<HTMLButtonElement>(undefined);

  const label = { 'start-date': rangePart(props.label, 'start-date') ?? text('startDate'), 'end-date': typeof props.label === 'object' ? props.label['end-date'] : text('endDate') };
  const open = (which: RangeEnd, button: HTMLButtonElement) => {
    opener.current = button;
    setPicking(which === 'end-date' && !start ? 'start-date' : which);
  };
  const close = () => {
    setPicking(undefined);
    opener.current?.focus();
  };
  const endsRange = (day: CalendarDate) => picking === 'end-date' && start !== undefined && isRangeEnd(start, day, props);
  // While the end is picked, a day before the start begins the range anew.
  const startsRange = (day: CalendarDate) => picking === 'start-date' || (start !== undefined && day.compare(start) < 0);
  const pick = (day: CalendarDate) => {
    if (endsRange(day)) {
      setEnd(day);
      close();
    } else {
      setStart(day);
      setPicking('end-date');
    }
  };
  const markOf = (day: CalendarDate) => {
    if ((start && isSameDay(day, start)) || (end && isSameDay(day, end))) return 'chosen';
    return start && end && day.compare(start) > 0 && day.compare(end) < 0 ? 'between' : undefined;
  };
  const now = picking ? readDate(today()) : undefined;
  const state = namedState({ enabled: field.enabled, invalid: field.message !== undefined, focused, filled: end !== undefined });
  return (
    <div className={css.range} {...fieldAttributes(node, state)} {...handlers} role="group" aria-labelledby={props.title ? `${id}title` : undefined} aria-describedby={props.description ? `${id}description` : undefined}>
      {props.title && <p className={css.title} id={`${id}title`} dir="auto">{props.title}</p>}
      {props.description && <p className={css.description} id={`${id}description`} dir="auto">{props.description}</p>}
      <RangeField node={node} end="start-date" label={label['start-date']} date={start} open={picking === 'start-date'} onOpen={(button) => open('start-date', button)} onClear={clear} />
      <RangeField node={node} end="end-date" label={label['end-date']} date={end} open={picking === 'end-date'} onOpen={(button) => open('end-date', button)} onClear={clear} />
      {picking && (
        <CalendarPanel label={label[picking]} onClose={close}>
          <CalendarGrid initial={(picking === 'end-date' ? end ?? start : start) ?? now ?? rules.min} today={now} rules={rules}
            isPickable={(day) => isPickable(day, rules) && (startsRange(day) || endsRange(day))} markOf={markOf} onPick={pick} />
        </CalendarPanel>
      )}
    </div>
  );
}
