import type { CalendarDate } from '@internationalized/date';
import { useSettings, useText } from '../../../react/settings.js';
import { mirrored } from '../icon.css.js';
import { ChevronIcon } from '../icons.js';
import type { DayRules } from './dayRules.js';
import { monthName, yearName } from './dateWords.js';
import * as css from './MonthHeader.css.js';

interface Props {
  readonly id: string;
  readonly shown: CalendarDate;
  readonly rules: DayRules;
  readonly onShow: (date: CalendarDate) => void;
}

/** Name of the month on show, its year, and ways to others between the limits. */
export function MonthHeader({ id, shown, rules: { min, max }, onShow }: Props) {
  const text = useText();
  const { locale } = useSettings();
  const years = Array.from({ length: Math.max(1, max.year - min.year + 1) }, (_, index) => min.year + index);
  const first = shown.set({ day: 1 });
  return (
    <div className={css.header}>
      <span id={id} className={css.month} aria-live="polite">
        {monthName(shown, locale, years.length === 1)}
      </span>
      {years.length > 1 && (
        <select className={css.year} aria-label={text('year')} value={shown.year} onChange={(event) => onShow(shown.set({ year: Number(event.target.value) }))}>
          {years.map((year) => <option key={year} value={year}>{yearName(first.set({ year }), locale)}</option>)}
        </select>
      )}
      <button type="button" className={css.arrow} aria-label={text('previousMonth')} disabled={first.compare(min) <= 0} onClick={() => onShow(shown.subtract({ months: 1 }))}>
        <span className={css.turned}><ChevronIcon className={mirrored} /></span>
      </button>
      <button type="button" className={css.arrow} aria-label={text('nextMonth')} disabled={first.add({ months: 1 }).compare(max) > 0} onClick={() => onShow(shown.add({ months: 1 }))}>
        <ChevronIcon className={mirrored} />
      </button>
    </div>
  );
}
