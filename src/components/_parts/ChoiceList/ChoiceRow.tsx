import type { ReactNode } from 'react';
import { useSettings } from '../../../react/settings.js';
import type { ResolvedItem } from '../../../spec/types.js';
import { joinClasses } from '../joinClasses.js';
import { ChoiceContent } from './ChoiceContent.js';
import { disabled } from './ChoiceContent.css.js';
import * as styles from './choiceRow.css.js';

interface Props {
  readonly item: ResolvedItem;
  /** Id of the control. */
  readonly id: string;
  readonly open: boolean;
  readonly large?: boolean;
  /** The control, with that id. */
  readonly children: ReactNode;
}

/** One option of a group: its texts at the start, its control at the end, the whole row pressable. Spec: visual.md 7. */
export function ChoiceRow({ item, id, open, large, children }: Props) {
  const { platform } = useSettings();
  return (
    <label htmlFor={id} className={joinClasses(styles.rows[platform], !open && styles.closed, !open && disabled)}>
      <ChoiceContent item={item} id={id} large={large ?? false} />
      {children}
    </label>
  );
}
