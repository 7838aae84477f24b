import type { FieldNode } from '../../engine/resolved.js';
import { useSettings, useText } from '../../react/settings.js';
import { spacing } from '../../theme/spacing.css.js';
import { byPlatform } from '../_parts/byPlatform.js';
import { DateButton } from '../_parts/calendar/DateButton.js';
import { ClearButton } from '../_parts/ClearButton.js';
import { AndroidFieldFrame } from '../_parts/FieldFrame/AndroidFieldFrame.js';
import { IosFieldFrame } from '../_parts/FieldFrame/IosFieldFrame.js';
import { namedState } from '../_parts/fieldNode.js';
import { toEnter } from '../_parts/missingWords.js';
import { useFieldIds } from '../_parts/useFieldIds.js';
import { useFieldMessage } from '../_parts/useFieldMessage.js';
import { concernsEnd } from './rangeErrors.js';
import { rangePart, type RangeEnd } from './rangePart.js';

const Frame = byPlatform({ android: AndroidFieldFrame, ios: IosFieldFrame });

interface Props {
  readonly node: FieldNode<'CalendarPicker'>;
  readonly end: RangeEnd;
  readonly label: string;
  readonly date: string | undefined;
  /** The start of the range is chosen. */
  readonly begun: boolean;
  /** The calendar is open for this end. */
  readonly open: boolean;
  readonly onOpen: (button: HTMLButtonElement) => void;
  readonly onClear: () => void;
}

/** The field of one end of a range: own label, mark, helper and error. Spec: components.md 5. */
export function RangeField({ node: { props, field }, end, label, date, begun, open, onOpen, onClear }: Props) {
  const ids = useFieldIds();
  const text = useText();
  const { platform } = useSettings();
  const words = label || text(end === 'start-date' ? 'startDate' : 'endDate');
  const message = useFieldMessage(field, toEnter(words), end);
  const error = concernsEnd(field, end, { chosen: date !== undefined, begun }) ? message : undefined;
  const helper = rangePart(props.helperText, end);
  const optional = rangePart(field.required, end) !== true;
  const clearable = date !== undefined && field.enabled && (optional || platform === 'ios');
  const state = namedState({ enabled: field.enabled, invalid: error !== undefined, focused: open, filled: date !== undefined });
  return (
    <div className={spacing.field} data-part={end}>
      <Frame ids={ids} label={words} optional={optional} helper={helper} error={error} state={state} floating={date !== undefined}
        trailing={clearable && <ClearButton label={label} control={ids.control} onClear={onClear} small={platform === 'ios'} />}>
        <DateButton ids={ids} date={date} optional={optional} enabled={field.enabled} open={open} helper={helper} error={error} onOpen={onOpen} />
      </Frame>
    </div>
  );
}
