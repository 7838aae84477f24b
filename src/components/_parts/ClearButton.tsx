import type { MouseEvent } from 'react';
import { useText } from '../../react/settings.js';
import * as styles from './ClearButton.css.js';
import { ClearDiscIcon } from './icons.js';

interface Props {
  /** Label of the input. */
  readonly label: string;
  /** Id of the control, which gets the focus. */
  readonly control: string;
  readonly onClear: () => void;
  /** Out of the tab order, where the keyboard has a shorter way to clear. */
  readonly skipped?: boolean;
  /** The disc of a date on iOS. */
  readonly small?: boolean | undefined;
}

/** Empties an input and gives the focus back to it. Spec: visual.md 6.1, 6.2. */
export function ClearButton({ label, control, onClear, skipped, small = false }: Props) {
  const text = useText();
  const clear = ({ currentTarget }: MouseEvent) => {
    onClear();
    const tree = currentTarget.getRootNode();
    if (tree instanceof Document || tree instanceof ShadowRoot) tree.getElementById(control)?.focus();
  };
  return (
    <button type="button" className={styles.button} aria-label={text('clear', { label })} tabIndex={skipped ? -1 : undefined} onClick={clear}>
      <ClearDiscIcon className={small ? styles.smallDisc : styles.disc} />
    </button>
  );
}
