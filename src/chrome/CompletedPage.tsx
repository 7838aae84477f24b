import { useText } from '../react/settings.js';
import { useFlow } from '../react/useFlow.js';
import { Notice } from './Notice.js';
import * as styles from './Page.css.js';
import type { PageProps } from './PageProps.js';
import { Summary } from './Summary.js';

/** Shown after completion: the answers as a reader would find them in the chat, and what the business receives. Spec: endpoint.md 9.3. */
export function CompletedPage({ titleRef }: PageProps) {
  const text = useText();
  const flow = useFlow();
  const response = flow.response();
  return (
    <Notice part="completed" title={text('completedTitle')} titleRef={titleRef}>
      <p className={styles.paragraph}>{text('completedText')}</p>
      {response && <Summary screens={response.summary} />}
      {response && (
        <details className={styles.details}>
          <summary className={styles.disclosure}>response_json</summary>
          {/* Code reads from left to right in every language. */}
          <pre data-part="response" dir="ltr" className={styles.code} tabIndex={0}>{JSON.stringify(response.params, undefined, 2)}</pre>
        </details>
      )}
      <button type="button" data-part="restart" className={styles.action} onClick={() => flow.reset()}>{text('restart')}</button>
    </Notice>
  );
}
