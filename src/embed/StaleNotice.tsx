import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { useText } from '../react/settings.js';
import { FindingText } from './FindingText.js';
import * as styles from './StaleNotice.css.js';

/** Says that the text can't be read just now, why, and that an older Flow is on show. */
export function StaleNotice({ findings }: { readonly findings: readonly Diagnostic[] }) {
  const text = useText();
  const first = findings.find(({ rule }) => rule === 'json-syntax' || rule === 'json-empty');
  return (
    <div data-part="stale" role="status" className={styles.notice}>
      <strong className={styles.words}>{text('staleDocument')}</strong>{' '}
      {first && <FindingText finding={first} />}
    </div>
  );
}
