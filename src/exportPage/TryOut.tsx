import { useState } from 'react';
import { FlowPreview } from '../embed/FlowPreview.js';
import type { ExportedReview } from '../review/export/exportedReview.js';
import * as tool from '../reviewViews/tool/tool.css.js';
import type { ReviewViewText } from '../strings/createReviewViewText.js';
import * as styles from './ExportedPage.css.js';
import type { Look } from './LookChoice.js';

/** Props of `TryOut`. */
export interface TryOutProps {
  readonly review: ExportedReview;
  readonly look: Look;
  readonly text: ReviewViewText;
}

/** The Flow in a phone, to be walked as a customer would, as often as the reader likes. */
export function TryOut({ review: { flow, launch, chat, locale, timeZone, words }, look, text }: TryOutProps) {
  const [round, setRound] = useState(0);
  return (
    <div className={styles.tryOut}>
      <FlowPreview key={round} flow={flow} {...look} surface="phone" launch={launch} chat={chat} locale={locale} timeZone={timeZone} strings={words.preview} className={styles.phone} />
      <button type="button" className={tool.button} onClick={() => setRound(round + 1)}>{text('exportRestart')}</button>
    </div>
  );
}
