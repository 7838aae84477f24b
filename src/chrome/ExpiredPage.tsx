import { useText } from '../react/settings.js';
import { useFlow, useSelect } from '../react/useFlow.js';
import { Notice } from './Notice.js';
import * as styles from './Page.css.js';
import type { PageProps } from './PageProps.js';
import { selectFailure } from './selectors.js';

/** Shown when the endpoint said that the token of the Flow is no longer valid, in the business's words if it gave any. Spec: endpoint.md 6, 7. */
export function ExpiredPage({ titleRef }: PageProps) {
  const text = useText();
  const flow = useFlow();
  const said = useSelect(selectFailure)?.text;
  return (
    <Notice part="expired" title={text('expiredTitle')} titleRef={titleRef}>
      <p className={styles.paragraph} dir="auto">{said ?? text('expiredText')}</p>
      <button type="button" data-part="restart" className={styles.action} onClick={() => flow.reset()}>{text('restart')}</button>
    </Notice>
  );
}
