import { useState } from 'react';
import { useText } from '../react/settings.js';
import * as styles from './Page.css.js';

interface Props {
  readonly title: string;
  /** Its `data-part`. */
  readonly part: string;
  readonly code: string;
}

/** A disclosure of code with a button that copies it. */
export function CopyableCode({ title, part, code }: Props) {
  const text = useText();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = async () => {
    try {
      // Absent outside of secure contexts, refused in frames without the permission.
      await navigator.clipboard.writeText(code);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <details className={styles.details}>
      <summary className={styles.disclosure}>{title}</summary>
      {/* Code reads from left to right in every language. */}
      <pre data-part={part} dir="ltr" className={styles.code} tabIndex={0}>{code}</pre>
      <button type="button" className={styles.copy} onClick={() => void copy()}>{text('copy')}</button>
      <span role="status" className={styles.copied}>{outcome && text(outcome)}</span>
    </details>
  );
}
