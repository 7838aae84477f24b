import { useMemo, type ReactNode } from 'react';
import { resetText } from '../theme/reset.css.js';
import * as styles from './MessageText.css.js';
import { messageRuns, type MessageRun } from './messageRuns.js';

const tags = { bold: 'strong', italic: 'em', strike: 's', mono: 'code' } as const;

function drawn(run: MessageRun, key: number): ReactNode {
  if (typeof run === 'string') return run;
  const Tag = tags[run.kind];
  return <Tag key={key} className={styles[run.kind]}>{run.runs.map(drawn)}</Tag>;
}

interface Props {
  readonly text: string;
  readonly className: string;
  /** Of the words alone. */
  readonly id?: string;
  /** What stands behind the last word, such as the time. */
  readonly children?: ReactNode;
}

/** The body of a message as the chat shows it: the author's text, isolated like all of theirs, with its marks as looks. */
export function MessageText({ text, className, id, children }: Props) {
  const runs = useMemo(() => messageRuns(text), [text]);
  return (
    <bdi dir="auto" className={className}>
      <span id={id} className={resetText}>{runs.map(drawn)}</span>
      {children}
    </bdi>
  );
}
