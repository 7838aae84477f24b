import { isSameDay, startOfWeek, type CalendarDate } from '@internationalized/date';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useSettings } from '../../../react/settings.js';
import { useLayout } from '../../../react/useLayout.js';
import * as css from './CalendarGrid.css.js';
import { dateAfterKey } from './dateAfterKey.js';
import { DayCell, type DayMark } from './DayCell.js';
import { clampDate, type DayRules } from './dayRules.js';
import { dayName } from './dateWords.js';
import { MonthHeader } from './MonthHeader.js';
import { monthGrid } from './monthGrid.js';

/** What a grid shows and what a pick does. */
export interface CalendarGridProps {
  /** Day that has the focus first. */
  readonly initial: CalendarDate;
  readonly today: CalendarDate | undefined;
  readonly rules: DayRules;
  readonly isPickable: (date: CalendarDate) => boolean;
  readonly markOf: (date: CalendarDate) => DayMark;
  readonly onPick: (date: CalendarDate) => void;
}

/** A month as a grid of days, used by keyboard as the date grid pattern of the W3C has it. Takes the focus when it appears. */
export function CalendarGrid({ initial, today, rules, isPickable, markOf, onPick }: CalendarGridProps) {
  const { locale } = useSettings();
  const monthId = useId();
  const [current, setCurrent] = useState(() => clampDate(initial, rules));
  const body = useRef<HTMLTableSectionElement>(null);
  const takesFocus = useRef(true);
  useLayout(() => {
    if (takesFocus.current) body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, [current]);

  const show = (date: CalendarDate) => setCurrent(clampDate(date, rules));
  const pick = (date: CalendarDate) => {
    show(date);
    if (isPickable(date)) onPick(date);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = dateAfterKey(current, { key: event.key, shift: event.shiftKey, rtl, locale });
    if (next) {
      takesFocus.current = true;
      show(next);
    } else if (event.key === 'Enter' || event.key === ' ') pick(current);
    else return;
    event.preventDefault();
  };
  const firstDay = startOfWeek(current, locale);
  const weekdays = Array.from({ length: 7 }, (_, index) => firstDay.add({ days: index }));
  return (
    <>
      <MonthHeader id={monthId} shown={current} rules={rules} onShow={show} />
      <div className={css.month}>
        <table className={css.table} role="grid" aria-labelledby={monthId}>
          <thead>
            <tr>{weekdays.map((day) => <th key={day.toString()} scope="col" className={css.weekday} abbr={dayName(day, locale, 'long')}>{dayName(day, locale, 'narrow')}</th>)}</tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {monthGrid(current, locale).map((week, row) => (
              <tr key={row}>
                {week.map((date, column) => (date ? (
                  <DayCell key={column} date={date} mark={markOf(date)} pickable={isPickable(date)} isToday={today !== undefined && isSameDay(date, today)}
                    current={isSameDay(date, current)} onPress={() => pick(date)} />
                ) : <td key={column} className={css.cells.none} />))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
