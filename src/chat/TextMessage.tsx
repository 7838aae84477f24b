import { useSettings, useText } from '../react/settings.js';
import { visuallyHidden } from '../theme/reset.css.js';
import * as styles from './Bubble.css.js';
import type { ChatMessage } from './ChatContent.js';
import { MessageText } from './MessageText.js';
import { MessageTime } from './MessageTime.js';

/** A message of plain text, of the business or of the reader. */
export function TextMessage({ message, time }: { readonly message: ChatMessage; readonly time: string }) {
  const { platform } = useSettings();
  const text = useText();
  const isOwn = message.from === 'user';
  return (
    <article data-part="message" data-from={message.from} className={`${styles.bubble[platform][message.from]} ${styles.fitting}`}>
      <div className={styles.content}>
        {isOwn && <span className={visuallyHidden}>{text('youSent')}</span>}
        <MessageText text={message.text} className={styles.body} linked><MessageTime time={message.time ?? time} read={isOwn} /></MessageText>
      </div>
    </article>
  );
}
