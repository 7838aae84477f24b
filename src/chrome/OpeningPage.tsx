import { useId } from 'react';
import { useText } from '../react/settings.js';
import { useFlow } from '../react/useFlow.js';
import { Header } from './Header.js';
import * as styles from './Page.css.js';
import type { PageProps } from './PageProps.js';
import { Spinner } from './Spinner.js';

/** Shown while the endpoint has not said yet what to open with. Spec: visual.md 8. */
export function OpeningPage({ titleRef }: PageProps) {
  const text = useText();
  const flow = useFlow();
  const titleId = useId();
  return (
    <section data-part="opening" className={styles.page} aria-labelledby={titleId}>
      <Header title="" fallbackTitle={text('loading')} titleId={titleId} titleRef={titleRef} canGoBack={false} busy={false} opening lined={false} onLeave={() => flow.close()} />
      <div className={styles.middle}><Spinner /></div>
    </section>
  );
}
