import { useId, useRef } from 'react';
import { Header } from '../chrome/Header.js';
import { Notice } from '../chrome/Notice.js';
import { useText } from '../react/settings.js';
import * as styles from './AnswersViewer.css.js';

/** Stands in the sheet when WhatsApp refuses to open a Flow, as when it is blocked; trying again would not help. Spec: endpoint.md 7, 8. */
export function RefusedPage({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles.page}>
      <Header title="" fallbackTitle={text('sheet')} titleId={titleId} titleRef={title} canGoBack={false} busy={false} opening lined={false} onLeave={onClose} />
      <Notice part="refused" title={text('errorTitle')}><p className={styles.missing}>{text('errorOpening')}</p></Notice>
    </div>
  );
}
