import { useText } from '../react/settings.js';
import { useFlow, useSelect } from '../react/useFlow.js';
import { Notice } from './Notice.js';
import * as styles from './Page.css.js';
import type { PageProps } from './PageProps.js';
import { selectFailure, selectHistory } from './selectors.js';

/** Shown when a Flow could not open or go on; says why, and offers another try where one may help. Spec: visual.md 8, endpoint.md 6. */
export function ErrorPage({ titleRef }: PageProps) {
  const text = useText();
  const flow = useFlow();
  const failure = useSelect(selectFailure);
  const opening = useSelect(selectHistory).length === 0;
  return (
    <Notice part="error" title={text('errorTitle')} titleRef={titleRef}>
      <p className={styles.paragraph} dir="auto">{failure?.text ?? text(opening ? 'errorOpening' : 'errorText')}</p>
      {failure?.problem && <p className={styles.small} dir="auto">{failure.problem}</p>}
      {failure?.canRetry && <button type="button" data-part="retry" className={styles.action} onClick={() => flow.retry()}>{text('retry')}</button>}
    </Notice>
  );
}
