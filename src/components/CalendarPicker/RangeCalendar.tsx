import { useId, useRef, useState } from 'react';
import type { FieldNode } from '../../engine/resolved.js';
import { useSettings } from '../../react/settings.js';
import { useFlow } from '../../react/useFlow.js';
import { resetBlock } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';
import { AuthorText } from '../_parts/AuthorText.js';
import { DialogPlace } from '../_parts/calendar/DialogPlace.js';
import { LateDateDialog } from '../_parts/calendar/LateDateDialog.js';
import { fieldAttributes, namedState } from '../_parts/fieldNode.js';
import * as group from '../_parts/GroupFrame/GroupFrame.css.js';
import { joinClasses } from '../_parts/joinClasses.js';
import { useFieldFocus } from '../_parts/useFieldFocus.js';
import { RangeField } from './RangeField.js';
import { rangePart, type RangeEnd } from './rangePart.js';
import { useRangeValue } from './useRangeValue.js';

/** Title, description, and two fields that share one calendar: first the start is picked, then the end. Spec: components.md 5; README 37. */
export function RangeCalendar({ node }: { readonly node: FieldNode<'CalendarPicker'> }) {
  const { props, field } = node;
  const flow = useFlow();
  const { platform, text } = useSettings();
  const id = useId();
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
  const leave = () => {
    close();
    flow.blur(field.name);
  };
  const pick = (day: string) => {
    // The dialog lets no day through that is too near or too far; one before the start begins the range anew.
    if (picking === 'end-date' && start !== undefined && day >= start) {
      setEnd(day);
      close();
    } else {
      setStart(day);
      setPicking('end-date');
    }
  };
  const state = namedState({ enabled: field.enabled, invalid: field.message !== undefined, focused, filled: end !== undefined });
  return (
    <div className={joinClasses(resetBlock, spacing.field)} {...fieldAttributes(node, state)} {...handlers} role="group" aria-labelledby={props.title ? `${id}title` : undefined} aria-describedby={props.description ? `${id}description` : undefined}>
      {props.title && <p className={joinClasses(group.label, group.inset[platform])} id={`${id}title`}><AuthorText text={props.title} /></p>}
      {props.description && <p className={joinClasses(group.description, group.inset[platform])} id={`${id}description`}><AuthorText text={props.description} /></p>}
      <RangeField node={node} end="start-date" label={label['start-date']} date={start} begun={start !== undefined} open={picking === 'start-date'} onOpen={(button) => open('start-date', button)} onClear={clear} />
      <RangeField node={node} end="end-date" label={label['end-date']} date={end} begun={start !== undefined} open={picking === 'end-date'} onOpen={(button) => open('end-date', button)} onClear={clear} />
      <DialogPlace open={picking !== undefined}>
        <LateDateDialog shown={picking !== undefined} label={label[picking ?? 'start-date']} limits={props} start={start} end={end}
          endRules={picking === 'end-date' ? props : undefined} onPick={pick} onClose={leave} />
      </DialogPlace>
    </div>
  );
}
