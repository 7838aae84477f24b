import { useMemo, type ReactNode } from 'react';
import { ExternalLink } from '../components/_parts/ExternalLink.js';
import { useSettings, type Platform } from '../react/settings.js';
import { resetText } from '../theme/reset.css.js';
import * as styles from './MessageText.css.js';
import { messageRuns, type MessageRun } from './messageRuns.js';

const tags = { bold: 'strong', italic: 'em', strike: 's', mono: 'code' } as const;

// An address without the full stop or bracket that ends the sentence around it.
const address = /(https?:\/\/[^\s]*[^\s.,;:!?)\]}'"*_~])/;

/** Draws runs, their addresses as links on a platform that is named, else as plain words. */
function drawer(platform: Platform | undefined) {
  const words = (text: string) => (platform ? text.split(address).map((part, at) => (
    at % 2 ? <ExternalLink key={at} href={part} className={styles.link[platform]}>{part}</ExternalLink> : part
  )) : text);
  return function drawn(run: MessageRun, key: number): ReactNode {
    if (typeof run === 'string') return words(run);
    const Tag = tags[run.kind];
    return <Tag key={key} className={styles[run.kind]}>{run.runs.map(drawn)}</Tag>;
  };
}

interface Props {
  readonly text: string;
  readonly className: string;
  /** Addresses are links; never where the text stands in a button. */
  readonly linked?: boolean;
  /** Of the words alone. */
  readonly id?: string;
  /** What stands behind the last word, such as the time. */
  readonly children?: ReactNode;
}

/** The body of a message as the chat shows it: the author's text, isolated like all of theirs, with its marks as looks. */
export function MessageText({ text, className, linked = false, id, children }: Props) {
  const { platform } = useSettings();
  const runs = useMemo(() => messageRuns(text), [text]);
  return (
    <bdi dir="auto" className={className}>
      <span id={id} className={resetText}>{runs.map(drawer(linked ? platform : undefined))}</span>
      {children}
    </bdi>
  );
}
