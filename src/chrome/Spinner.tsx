import { useText } from '../react/settings.js';
import * as styles from './Spinner.css.js';

/** The turning circle of a wait. Spec: visual.md 8. */
export function Spinner({ small = false }: { readonly small?: boolean }) {
  const text = useText();
  return (
    <span role="status" data-part="spinner" className={small ? styles.small : styles.large}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.circle}>
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeDasharray="42 15" />
      </svg>
      <span className={styles.words}>{text('loading')}</span>
    </span>
  );
}
