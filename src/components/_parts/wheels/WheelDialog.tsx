import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useSettings, useText } from '../../../react/settings.js';
import { useLayout } from '../../../react/useLayout.js';
import { AuthorText } from '../AuthorText.js';
import { DatePanel } from '../calendar/DatePanel.js';
import { spokenDate } from '../calendar/dateWords.js';
import type { DateDialogProps } from '../calendar/DateDialog.js';
import { clampDate, dayRules, isPickable } from '../calendar/dayRules.js';
import { readDate } from '../calendar/readDate.js';
import { ErrorText } from '../ErrorText.js';
import { isClosed, rangeOf, turned } from './turned.js';
import { Wheel } from './Wheel.js';
import * as wheelCss from './Wheel.css.js';
import * as css from './WheelDialog.css.js';
import { wheelOrder, type DatePart } from './wheelOrder.js';
import { wheelRows } from './wheelRows.js';

/** Three wheels at the lower edge of an iPhone. A day that can't be chosen may stand there, but is not taken. Spec: visual.md 7; components.md 5. */
export function WheelDialog({ label, limits, start, onPick, onClose }: DateDialogProps) {
  const text = useText();
  const { locale, today } = useSettings();
  const messageId = useId();
  const line = useRef<HTMLDivElement>(null);
  const rules = useMemo(() => dayRules(limits), [limits]);
  // A new object after each turn, also one that led back to the same day.
  const [shown, setShown] = useState(() => ({ date: clampDate(readDate(start) ?? readDate(today()) ?? rules.min, rules) }));
  const [refused, setRefused] = useState(false);
  const wheels = useMemo(() => wheelOrder(locale).map((part) => ({ part, rows: wheelRows(part, rules, locale) })), [rules, locale]);
  useLayout(() => line.current?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true }), []);

  const { date } = shown;
  const pickable = isPickable(date, rules);
  const turn = (part: DatePart, value: number) => {
    // Two wheels may come to rest before either is drawn.
    setShown((before) => ({ date: turned(before.date, part, value, rules) }));
    setRefused(false);
  };
  const finish = () => {
    if (pickable) onPick(date.toString());
    else setRefused(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    finish();
  };
  const spoken = (words: string) => (pickable ? words : text('unavailable', { date: spokenDate(date, locale) }));
  return (
    <DatePanel label={label} onClose={onClose}>
      <div className={css.bar}>
        <button type="button" className={css.cancel} onClick={onClose}>{text('cancel')}</button>
        <div className={css.title}><AuthorText text={label} /></div>
        <button type="button" className={css.done} data-part="done" aria-disabled={!pickable} aria-describedby={refused ? messageId : undefined} onClick={finish}>{text('done')}</button>
      </div>
      <div className={wheelCss.wheels} data-part="wheels" onKeyDown={onKeyDown}>
        <div ref={line} className={wheelCss.line}>
          <div className={wheelCss.band} />
          {wheels.map(({ part, rows }) => (
            <Wheel key={part} part={part} label={text(part)} rows={rows} value={date[part]} spoken={spoken(rows.find(({ value }) => value === date[part])?.words ?? '')}
              range={rangeOf(part, date, rules)} turn={shown} isClosed={(value) => isClosed(part, value, date, rules)} onTurn={(value) => turn(part, value)} />
          ))}
        </div>
      </div>
      <ErrorText id={messageId} text={refused ? text('dateUnavailable') : undefined} className={css.message} />
    </DatePanel>
  );
}
