import { useSettings, useText } from '../../../react/settings.js';
import { useControlClass } from '../FieldFrame/useControlClass.js';
import { describedBy, type FieldIds } from '../useFieldIds.js';
import * as css from './DateButton.css.js';
import { formatDate } from './formatDate.js';

interface Props {
  readonly ids: FieldIds;
  readonly date: string | undefined;
  readonly optional: boolean;
  readonly enabled: boolean;
  readonly open: boolean;
  readonly helper: string | undefined;
  readonly error: string | undefined;
  /** Gets the button, to give the focus back to. */
  readonly onOpen: (button: HTMLButtonElement) => void;
}

/** The control of a date field: shows the date in the reader's words and opens a calendar. Spec: visual.md 6.1, 6.2. */
export function DateButton({ ids, date, optional, enabled, open, helper, error, onOpen }: Props) {
  const text = useText();
  const { locale, platform } = useSettings();
  const className = useControlClass('pressed');
  const hint = optional && platform === 'ios' ? <span className={css.placeholder}>{text('optionalPlaceholder')}</span> : '\u00a0';
  return (
    <button type="button" id={ids.control} className={className} disabled={!enabled} aria-haspopup="dialog" aria-expanded={open}
      aria-labelledby={`${ids.label} ${ids.value}`} aria-describedby={describedBy(ids, { helper, error })} aria-invalid={error !== undefined}
      onClick={(event) => onOpen(event.currentTarget)}>
      <span id={ids.value}>{date ? formatDate(date, locale, platform) : hint}</span>
    </button>
  );
}
