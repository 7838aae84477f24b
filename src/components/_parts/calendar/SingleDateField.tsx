import { useRef, useState, type ComponentType } from 'react';
import type { FieldNode } from '../../../engine/resolved.js';
import { useSettings } from '../../../react/settings.js';
import { useFlow } from '../../../react/useFlow.js';
import { FieldFrame } from '../FieldFrame/FieldFrame.js';
import type { LateProps } from '../lateView.js';
import { toEnter } from '../missingWords.js';
import { useFieldIds } from '../useFieldIds.js';
import { useFieldMessage } from '../useFieldMessage.js';
import { DateButton } from './DateButton.js';
import type { DateDialogProps } from './DateDialog.js';
import { DialogPlace } from './DialogPlace.js';
import { validDate } from './validDate.js';

/** One date: a field that opens a dialog to choose it in. */
export interface SingleDateFieldProps {
  readonly node: FieldNode<'DatePicker'> | FieldNode<'CalendarPicker'>;
  readonly label: string;
  readonly helper: string | undefined;
  readonly Dialog: ComponentType<DateDialogProps & LateProps>;
}

/** The field of a single date, for DatePicker and for CalendarPicker in single mode. Spec: components.md 5; visual.md 6. */
export function SingleDateField({ node, label, helper, Dialog }: SingleDateFieldProps) {
  const { field } = node;
  const flow = useFlow();
  const { platform } = useSettings();
  const ids = useFieldIds();
  const error = useFieldMessage(field, toEnter(label));
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(undefined);

  const date = typeof field.value === 'string' ? validDate(field.value) : undefined;
  const optional = field.required !== true;
  const show = (button: HTMLButtonElement) => {
    opener.current = button;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const leave = () => {
    close();
    flow.blur(field.name);
  };
  const pick = (picked: string) => {
    flow.change(field.name, picked);
    close();
  };
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
      clear={optional || platform === 'ios' ? { shown: 'always', small: platform === 'ios', onClear: () => flow.change(field.name, '') } : undefined}
      beside={<DialogPlace open={open}><Dialog shown={open} label={label} limits={node.props} start={date} onPick={pick} onClose={leave} /></DialogPlace>}
    >
      <DateButton ids={ids} date={date} optional={optional} enabled={field.enabled} open={open} helper={helper} error={error} onOpen={show} />
    </FieldFrame>
  );
}
