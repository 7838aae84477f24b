import type { InputHTMLAttributes } from 'react';
import { useSettings } from '../../../react/settings.js';
import { TickIcon } from '../icons.js';
import * as styles from './CheckMark.css.js';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className' | 'style'>;

/** A native checkbox, drawn as a square on Android and as a disc on iOS. Spec: visual.md 7. */
export function CheckMark(props: Props) {
  const { platform } = useSettings();
  return (
    <span className={styles.frames[platform]}>
      <input {...props} type="checkbox" className={styles.boxes[platform]} />
      <TickIcon className={styles.ticks[platform]} />
    </span>
  );
}
