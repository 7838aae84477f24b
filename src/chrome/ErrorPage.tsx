import { useId } from 'react';
import { AlertIcon } from '../components/_parts/icons.js';
import type { FlowFailure } from '../engine/state.js';
import { useText } from '../react/settings.js';
import { useFlow, useSelect } from '../react/useFlow.js';
import type { StringId } from '../strings/en.js';
import { Header } from './Header.js';
import * as styles from './Page.css.js';
import type { PageProps } from './PageProps.js';
import { selectFailure, selectHistory } from './selectors.js';

const words: { readonly [kind in FlowFailure['kind']]: StringId } = { network: 'errorNetwork', timeout: 'errorTimeout', general: 'errorText' };

/**
 * Shown when a Flow could not open or go on, with the way out above it; offers another try where one may help. Users read friendly
 * words, testers of a draft what is wrong. Spec: visual.md 8, endpoint.md 6, 7.
 */
export function ErrorPage({ titleRef }: PageProps) {
  const text = useText();
  const flow = useFlow();
  const failure = useSelect(selectFailure);
  const titleId = useId();
  const opening = useSelect(selectHistory).length === 0;
  const kind = failure?.kind ?? 'general';
  const friendly = failure?.text ?? text(opening && kind === 'general' ? 'errorOpening' : words[kind]);
  return (
    <section data-part="error" className={styles.page} aria-labelledby={titleId}>
      <Header title={text('errorTitle')} fallbackTitle="" titleId={titleId} titleRef={titleRef} canGoBack={false} busy={false} opening={opening} lined={false} onLeave={() => flow.close()} />
      <div className={styles.trouble}>
        <AlertIcon className={styles.sign} />
        <p className={styles.paragraph} dir="auto">{failure?.draft ? failure.problem : friendly}</p>
        {failure?.canRetry && <button type="button" data-part="retry" className={styles.link} onClick={() => flow.retry()}>{text('retry')}</button>}
      </div>
    </section>
  );
}
