import { nfmReply } from '../endpoint/nfmReply.js';
import { useText } from '../react/settings.js';
import { useFlow } from '../react/useFlow.js';
import { CopyableCode } from './CopyableCode.js';
import { Notice } from './Notice.js';
import * as styles from './Page.css.js';
import type { PageProps } from './PageProps.js';
import { Summary } from './Summary.js';

const pretty = (value: unknown) => JSON.stringify(value, undefined, 2);

/** Shown after completion: the answers as a reader would find them in the chat, and what the business receives. Spec: endpoint.md 9.3. */
export function CompletedPage({ titleRef }: PageProps) {
  const text = useText();
  const flow = useFlow();
  const response = flow.response();
  return (
    <Notice part="completed" title={text('completedTitle')} titleRef={titleRef}>
      <p className={styles.paragraph}>{text('completedText')}</p>
      {response && <Summary screens={response.summary} />}
      {response && <CopyableCode title="response_json" part="response" code={pretty(response.params)} />}
      {response && <CopyableCode title="nfm_reply" part="webhook" code={pretty(nfmReply(response))} />}
      <button type="button" data-part="restart" className={styles.action} onClick={() => flow.reset()}>{text('restart')}</button>
    </Notice>
  );
}
