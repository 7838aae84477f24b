import type { MouseEvent } from 'react';
import { AuthorText } from '../components/_parts/AuthorText.js';
import { useSettings, useText } from '../react/settings.js';
import { visuallyHidden } from '../theme/reset.css.js';
import * as styles from './Bubble.css.js';
import type { ChatBusiness, FlowMessageContent } from './ChatContent.js';
import { SentIcon } from './icons.js';
import { MessageText } from './MessageText.js';
import { MessageTime } from './MessageTime.js';

/** Props of `ResponseMessage`. */
export interface ResponseMessageProps {
  readonly business?: ChatBusiness | undefined;
  /** The message it answers, for the quote. */
  readonly message: FlowMessageContent;
  /** Default `09:41`. */
  readonly time?: string | undefined;
  /** The bubble was pressed; gets it, as it wants the focus back afterwards. */
  readonly onOpen: (bubble: HTMLElement) => void;
}

/** What a completed Flow leaves in the chat: a quote of the message and "Sent", no values. Opens the answers. Spec: endpoint.md 9.4, visual.md 11. */
export function ResponseMessage({ business = {}, message, time = '09:41', onOpen }: ResponseMessageProps) {
  const text = useText();
  const { platform } = useSettings();
  const { header, body } = message;
  const open = (event: MouseEvent<HTMLElement>) => onOpen(event.currentTarget);
  return (
    <article data-part="response" className={`${styles.bubble[platform].user} ${styles.sent}`}>
      <button type="button" data-part="response-button" className={styles.answer} onClick={open}>
        <span className={styles.quote}>
          <span className={styles.quoted[platform]}>
            <span data-part="quote-name" className={styles.quotedName}><AuthorText text={business.name ?? text('someBusiness')} /></span>
            <MessageText text={body ?? text('messageBody')} className={styles.quotedText} />
          </span>
          {typeof header === 'object' && <img src={header.image} alt="" className={styles.thumbnail} referrerPolicy="no-referrer" />}
        </span>
        <span className={styles.sentLine}>
          <span data-part="sent">{text('sent')}</span><SentIcon />
          <span className={visuallyHidden}>{text('showAnswers')}</span>
          <MessageTime time={time} />
        </span>
      </button>
    </article>
  );
}
