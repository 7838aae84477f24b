import { useSettings, useText } from '../react/settings.js';
import * as styles from './Spinner.css.js';

/** An arc on Android, eight spokes on iOS. */
const strokes = { android: { r: 9, strokeWidth: 2.5, strokeLinecap: 'round', strokeDasharray: '42 15' }, ios: { r: 7.6, strokeWidth: 6, strokeDasharray: '2 3.97' } } as const;

/** The turning circle of a wait. Spec: visual.md 8. */
export function Spinner({ small = false }: { readonly small?: boolean }) {
  const text = useText();
  const { platform } = useSettings();
  return (
    <span role="status" data-part="spinner" className={small ? styles.small : styles.large[platform]}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.circle[platform]}>
        <circle cx="12" cy="12" fill="none" stroke="currentColor" {...strokes[platform]} />
      </svg>
      <span className={styles.words}>{text('loading')}</span>
    </span>
  );
}
