import { useId, useRef, type KeyboardEvent } from 'react';
import { useSettings } from '../react/settings.js';
import { useLayout } from '../react/useLayout.js';
import * as styles from './ChatDialog.css.js';

/** One way to answer a dialog. */
export interface DialogAction {
  readonly label: string;
  readonly onPress: () => void;
}

interface Props {
  /** Its `data-part`. */
  readonly part: string;
  readonly title: string;
  readonly text: string;
  /** The last is the usual one, and has the focus first. */
  readonly actions: readonly DialogAction[];
  /** Escape was pressed. */
  readonly onDismiss: () => void;
}

/** A question or a message over the phone, as its system draws it. Takes the focus; whoever opens it gets it back. Spec: endpoint.md 6, 7. */
export function ChatDialog({ part, title, text, actions, onDismiss }: Props) {
  const { platform } = useSettings();
  const [titleId, textId] = [useId(), useId()];
  const box = useRef<HTMLDivElement>(null);
  useLayout(() => [...(box.current?.querySelectorAll('button') ?? [])].at(-1)?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDismiss();
  };
  return (
    <div className={styles.layer} onKeyDown={onKeyDown}>
      <div ref={box} data-part={part} role="alertdialog" aria-labelledby={titleId} aria-describedby={textId} className={styles.box[platform]}>
        <h2 id={titleId} className={styles.title[platform]}>{title}</h2>
        <p id={textId} dir="auto" className={styles.words[platform]}>{text}</p>
        <div className={styles.actions[platform]}>
          {actions.map(({ label, onPress }) => <button key={label} type="button" className={styles.action[platform]} onClick={onPress}>{label}</button>)}
        </div>
      </div>
    </div>
  );
}
