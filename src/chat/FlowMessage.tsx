import { useId, type MouseEvent } from 'react';
import { AuthorText } from '../components/_parts/AuthorText.js';
import { useSettings, useText } from '../react/settings.js';
import * as styles from './Bubble.css.js';
import type { FlowMessageContent } from './ChatContent.js';
import { FormIcon } from './icons.js';
import { MessageText } from './MessageText.js';
import { MessageTime } from './MessageTime.js';

/** Props of `FlowMessage`. */
export interface FlowMessageProps {
  readonly message: FlowMessageContent;
  /** Time where the message names none. Default `09:41`. */
  readonly time?: string | undefined;
  /** The button was pressed; gets the button, which wants the focus back afterwards. Without it the button is dead. */
  readonly onOpen?: ((button: HTMLElement) => void) | undefined;
  /** Says in place of a button that the message has to be opened on a phone. Spec: README 18. */
  readonly onPhoneOnly?: boolean | undefined;
}

/** The message that opens a Flow: picture or header, text, footer with the time, and the button. Spec: visual.md 11, endpoint.md 9.1. */
export function FlowMessage({ message, time = '09:41', onOpen, onPhoneOnly = false }: FlowMessageProps) {
  const text = useText();
  const { platform, interactive } = useSettings();
  const bodyId = useId();
  const { header, body, footer, cta, variant, state } = message;
  const isDead = state === 'expired' || !onOpen || !interactive;
  const open = (event: MouseEvent<HTMLElement>) => onOpen?.(event.currentTarget);
  const came = <MessageTime time={message.time ?? time} />;
  return (
    <article data-part="flow-message" aria-labelledby={bodyId} className={`${styles.bubble[platform].business} ${styles.wide}`}>
      {typeof header === 'object' && <img src={header.image} alt={header.alt ?? ''} data-part="message-picture" className={styles.picture} referrerPolicy="no-referrer" />}
      <div className={styles.content}>
        {typeof header === 'string' && <p data-part="message-header" className={styles.line}><AuthorText text={header} className={styles.header[platform]} /></p>}
        <p data-part="message-body" className={styles.line}><MessageText id={bodyId} text={body ?? text('messageBody')} className={styles.body}>{footer === undefined && came}</MessageText></p>
        {footer !== undefined && (
          <div className={styles.last}>
            <p data-part="message-footer" className={styles.footer}><AuthorText text={footer} /></p>
            {came}
          </div>
        )}
      </div>
      {onPhoneOnly ? <p data-part="on-phone-only" className={styles.note}>{text('openOnPhone')}</p> : (
        <button type="button" data-part="message-button" className={styles.action[platform]} disabled={isDead} onClick={open}>
          {variant === 'template' && <FormIcon />}
          <AuthorText text={cta ?? text('messageButton')} />
        </button>
      )}
    </article>
  );
}
