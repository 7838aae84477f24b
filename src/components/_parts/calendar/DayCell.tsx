import type { CalendarDate } from '@internationalized/date';
import { useSettings, useText } from '../../../react/settings.js';
import * as css from './CalendarGrid.css.js';
import { joinClasses } from '../joinClasses.js';
import { spokenDate } from './dateWords.js';

/** How a day stands to what was chosen. */
export type DayMark = 'chosen' | 'start' | 'between' | 'end' | undefined;

interface Props {
  readonly date: CalendarDate;
  readonly mark: DayMark;
  readonly pickable: boolean;
  readonly isToday: boolean;
  /** The one day the Tab key reaches. */
  readonly current: boolean;
  readonly onPress: () => void;
}

/** One day of the grid; a day that can't be picked can still be reached, so that it is not a hole. */
export function DayCell({ date, mark, pickable, isToday, current, onPress }: Props) {
  const text = useText();
  const { locale } = useSettings();
  const look = mark ?? (pickable ? (isToday ? 'today' : 'plain') : 'closed');
  return (
    <td
      role="gridcell"
      className={joinClasses(pickable ? css.cells.free : css.cells.closed, mark && css.bands[mark])}
      tabIndex={current ? 0 : -1}
      aria-selected={mark !== undefined}
      aria-disabled={!pickable}
      aria-current={isToday ? 'date' : undefined}
      aria-label={pickable ? spokenDate(date, locale) : text('unavailable', { date: spokenDate(date, locale) })}
      data-date={date.toString()}
      onClick={onPress}
    >
      <span className={css.discs[look]}>{date.day.toLocaleString(locale)}</span>
    </td>
  );
}
