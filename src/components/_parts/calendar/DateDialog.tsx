import type { CalendarDate } from '@internationalized/date';
import { useMemo } from 'react';
import { useSettings, useText } from '../../../react/settings.js';
import { AuthorText } from '../AuthorText.js';
import { CalendarGrid } from './CalendarGrid.js';
import * as css from './DateDialog.css.js';
import { DatePanel } from './DatePanel.js';
import { dayRules, isPickable, type DateLimits } from './dayRules.js';
import { isRangeEnd, type RangeRules } from './rangeRules.js';
import { readDate } from './readDate.js';

/** What a date field tells its dialog; days are `YYYY-MM-DD`. */
export interface DateDialogProps {
  readonly label: string;
  readonly limits: DateLimits;
  /** The chosen day, or the first of a range. */
  readonly start: string | undefined;
  /** The last day of a range. */
  readonly end?: string | undefined;
  /** While the end of a range is picked: how far it may lie from the start. */
  readonly endRules?: RangeRules | undefined;
  readonly onPick: (date: string) => void;
  readonly onClose: () => void;
}

/** The calendar a date field opens. Loaded late; see `LateDateDialog`. Spec: components.md 5; README 37. */
export function DateDialog({ label, limits, start, end, endRules, onPick, onClose }: DateDialogProps) {
  const text = useText();
  const { platform, today } = useSettings();
  const rules = useMemo(() => dayRules(limits), [limits]);
  const now = readDate(today());
  const first = readDate(start);
  const last = readDate(end);

  // While the end is picked, a day before the start begins the range anew.
  const fitsRange = (day: CalendarDate) => !endRules || !first || day.compare(first) < 0 || isRangeEnd(first, day, endRules);
  const markOf = (day: CalendarDate) => {
    const [fromFirst, fromLast] = [first && day.compare(first), last && day.compare(last)];
    if (fromFirst === 0) return last && fromLast !== 0 ? 'start' : 'chosen';
    if (fromLast === 0) return first ? 'end' : 'chosen';
    return fromFirst !== undefined && fromLast !== undefined && fromFirst > 0 && fromLast < 0 ? 'between' : undefined;
  };
  return (
    <DatePanel label={label} onClose={onClose}>
      <div className={css.title} aria-live="polite"><AuthorText text={label} /></div>
      <CalendarGrid initial={(endRules && last) ?? first ?? now ?? rules.min} today={now} rules={rules}
        isPickable={(day) => isPickable(day, rules) && fitsRange(day)} markOf={markOf} onPick={(day) => onPick(day.toString())} />
      {platform === 'android' && (
        <div className={css.actions}><button type="button" className={css.action} onClick={onClose}>{text('cancel')}</button></div>
      )}
    </DatePanel>
  );
}
