import { isSameDay, type CalendarDate } from '@internationalized/date';
import { useRef, useState } from 'react';
import type { FieldNode } from '../../../engine/resolved.js';
import { useSettings } from '../../../react/settings.js';
import { useFlow } from '../../../react/useFlow.js';
import { FieldFrame } from '../FieldFrame/FieldFrame.js';
import { useFieldIds } from '../useFieldIds.js';
import { useFieldMessage } from '../useFieldMessage.js';
import { CalendarGrid } from './CalendarGrid.js';
import { CalendarPanel } from './CalendarPanel.js';
import { DateButton } from './DateButton.js';
import { isPickable, type DayRules } from './dayRules.js';
import { readDate } from './readDate.js';

/** One date: a field that opens a calendar. */
export interface SingleDateFieldProps {
  readonly node: FieldNode<'DatePicker'> | FieldNode<'CalendarPicker'>;
  readonly label: string;
  readonly helper: string | undefined;
  readonly rules: DayRules;
}

/** The field of a single date, for DatePicker and for CalendarPicker in single mode. Spec: components.md 5; visual.md 6. */
export function SingleDateField({ node, label, helper, rules }: SingleDateFieldProps) {
  const { field } = node;
  const flow = useFlow();
  const { platform, today } = useSettings();
  const ids = useFieldIds();
  const error = useFieldMessage(field);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(undefined);

  const date = typeof field.value === 'string' ? readDate(field.value) : undefined;
  const optional = field.required !== true;
  const show = (button: HTMLButtonElement) => {
    opener.current = button;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const pick = (picked: CalendarDate) => {
    flow.change(field.name, picked.toString());
    close();
  };
  const now = open ? readDate(today()) : undefined;
  return (
    <FieldFrame
      node={node}
      ids={ids}
      label={label}
      optional={optional}
      helper={helper}
      error={error}
      filled={date !== undefined}
      // Captures of iPhones show the disc on required dates, too.
      clear={optional || platform === 'ios' ? { shown: 'always', onClear: () => flow.change(field.name, '') } : undefined}
      beside={open && (
        <CalendarPanel label={label} onClose={close}>
          <CalendarGrid initial={date ?? now ?? rules.min} today={now} rules={rules} isPickable={(day) => isPickable(day, rules)}
            markOf={(day) => (date && isSameDay(day, date) ? 'chosen' : undefined)} onPick={pick} />
        </CalendarPanel>
      )}
    >
      <DateButton ids={ids} date={date} optional={optional} enabled={field.enabled} open={open} helper={helper} error={error} onOpen={show} />
    </FieldFrame>
  );
}
