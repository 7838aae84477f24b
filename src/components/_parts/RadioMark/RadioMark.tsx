import type { InputHTMLAttributes } from 'react';
import { useSettings } from '../../../react/settings.js';
import { DotIcon, ThinTickIcon } from '../icons.js';
import { joinClasses } from '../joinClasses.js';
import * as styles from './RadioMark.css.js';

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className' | 'style'>;

/** A native radio button, drawn as a ring with a dot on Android and as nothing but a tick on iOS. Spec: visual.md 7. */
export function RadioMark(props: Props) {
  const { platform } = useSettings();
  const Sign = platform === 'android' ? DotIcon : ThinTickIcon;
  return (
    <span className={styles.frame}>
      <input {...props} type="radio" className={styles.rings[platform]} />
      <Sign className={joinClasses(styles.sign, styles.signSize[platform])} />
    </span>
  );
}
