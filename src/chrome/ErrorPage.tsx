import type { FlowFailure } from '../engine/state.js';
import { useText } from '../react/settings.js';
import { useFlow, useSelect } from '../react/useFlow.js';
import type { StringId } from '../strings/en.js';
import { Notice } from './Notice.js';
import * as styles from './Page.css.js';
import type { PageProps } from './PageProps.js';
import { selectFailure, selectHistory } from './selectors.js';

const words: { readonly [kind in FlowFailure['kind']]: StringId } = { network: 'errorNetwork', timeout: 'errorTimeout', general: 'errorText' };

/**
 * Shown when a Flow could not open or go on; offers another try where one may help. Users read friendly words, testers of a draft
 * what is wrong. Spec: visual.md 8, endpoint.md 6, 7.
 */
export function ErrorPage({ titleRef }: PageProps) {
  const text = useText();
  const flow = useFlow();
  const failure = useSelect(selectFailure);
  const opening = useSelect(selectHistory).length === 0;
  const kind = failure?.kind ?? 'general';
  const friendly = failure?.text ?? text(opening && kind === 'general' ? 'errorOpening' : words[kind]);
  return (
    <Notice part="error" title={text('errorTitle')} titleRef={titleRef}>
      <p className={styles.paragraph} dir="auto">{failure?.draft ? failure.problem : friendly}</p>
      {failure?.canRetry && <button type="button" data-part="retry" className={styles.action} onClick={() => flow.retry()}>{text('retry')}</button>}
    </Notice>
  );
}
