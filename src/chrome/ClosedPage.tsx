import { useText } from '../react/settings.js';
import { useFlow } from '../react/useFlow.js';
import { Notice } from './Notice.js';
import * as styles from './Page.css.js';
import type { PageProps } from './PageProps.js';

/** Shown after the reader left the Flow without completing it. Spec: endpoint.md 9. */
export function ClosedPage({ titleRef }: PageProps) {
  const text = useText();
  const flow = useFlow();
  return (
    <Notice part="closed" title={text('closedTitle')} titleRef={titleRef}>
      <button type="button" data-part="restart" className={styles.action} onClick={() => flow.reset()}>{text('restart')}</button>
    </Notice>
  );
}
