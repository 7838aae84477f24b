import { Notice } from '../chrome/Notice.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { useText } from '../react/settings.js';
import * as styles from './ErrorCard.css.js';
import { FindingText } from './FindingText.js';

/** Findings that are listed; the rest would not help. */
const most = 5;

/** Stands in place of a Flow that is none: says what is wrong, and where. */
export function ErrorCard({ findings }: { readonly findings: readonly Diagnostic[] }) {
  const text = useText();
  return (
    <Notice part="error-card" title={text('notAFlow')}>
      <ul className={styles.list}>
        {findings.slice(0, most).map((finding, index) => <li key={index} className={styles.item} data-rule={finding.rule}><FindingText finding={finding} /></li>)}
      </ul>
    </Notice>
  );
}
