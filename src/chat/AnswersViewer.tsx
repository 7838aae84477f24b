import { useId, useRef } from 'react';
import { AnswerText } from '../chrome/AnswerText.js';
import { Header } from '../chrome/Header.js';
import { AuthorText } from '../components/_parts/AuthorText.js';
import type { SummaryItem, SummaryScreen } from '../engine/controller.js';
import { useSettings, useText } from '../react/settings.js';
import { visuallyHidden } from '../theme/reset.css.js';
import * as styles from './AnswersViewer.css.js';

/** Props of `AnswersViewer`. */
export interface AnswersViewerProps {
  /** `summary` of a response; undefined where what was stored can't be read. */
  readonly screens: readonly SummaryScreen[] | undefined;
  readonly onClose: () => void;
}

/** What a reader sees in place of an answer the author calls sensitive. Spec: endpoint.md 9.4. */
const mask = '•'.repeat(12);

function Answer({ item }: { readonly item: SummaryItem }) {
  const text = useText();
  return (
    <div data-answer={item.name} className={styles.pair}>
      <dt className={styles.label}><AuthorText text={item.label || item.name} /></dt>
      <dd className={styles.value}>
        {item.text === undefined ? <><span aria-hidden="true">{mask}</span><span className={visuallyHidden}>{text('hidden')}</span></> : <AnswerText item={item} />}
      </dd>
    </div>
  );
}

/**
 * The answers a reader gave, to be read only: screen by screen, titles in place of ids, sensitive ones masked. Stands in a
 * `FlowSheet`. Spec: endpoint.md 9.4, flow-json.md 2.
 */
export function AnswersViewer({ screens, onClose }: AnswersViewerProps) {
  const text = useText();
  const { platform } = useSettings();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section data-part="answers" className={styles.page} aria-labelledby={titleId}>
      <Header title={text('answersTitle')} fallbackTitle="" titleId={titleId} titleRef={title} canGoBack={false} busy={false} opening={false} lined onLeave={onClose} />
      <div className={styles.answers} tabIndex={0} role="group" aria-labelledby={titleId}>
        {screens?.map((screen) => (
          <section key={screen.screen} data-answers-of={screen.screen} className={styles.group}>
            <h3 className={styles.screen[platform]}><AuthorText text={screen.title || screen.screen} /></h3>
            <dl className={styles.list}>{screen.items.map((item) => <Answer key={item.name} item={item} />)}</dl>
          </section>
        )) ?? <p data-part="answers-missing" className={styles.missing}>{text('answersMissing')}</p>}
      </div>
    </section>
  );
}
