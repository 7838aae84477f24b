import { useEffect, useRef, type ReactNode } from 'react';
import { useSettings, useText } from '../react/settings.js';
import type { ChatContent } from './ChatContent.js';
import { ChatHeader } from './ChatHeader.js';
import { ChatNotices } from './ChatNotices.js';
import * as styles from './ChatScreen.css.js';
import { Composer } from './Composer.js';
import { Wallpaper } from './Wallpaper.js';

/** Props of `ChatScreen`. */
export interface ChatScreenProps extends Pick<ChatContent, 'business' | 'date' | 'notice' | 'unread'> {
  /** The message is a draft, which only testers can open. Spec: endpoint.md 9.1. */
  readonly draft?: boolean | undefined;
  /** As a window of WhatsApp on a computer: another header, no composer. */
  readonly desktop?: boolean | undefined;
  /** How much was said so far; when it grows, the newest message scrolls into view. */
  readonly count?: number | undefined;
  /** The messages, oldest first. */
  readonly children?: ReactNode;
}

/** A chat with a business: header, notices, messages over the wallpaper, composer. What is added is read out. Spec: visual.md 9, 11. */
export function ChatScreen({ business = {}, unread, date, notice = 'business', draft = false, desktop = false, count = 0, children }: ChatScreenProps) {
  const text = useText();
  const { platform } = useSettings();
  const log = useRef<HTMLDivElement>(null);
  const seen = useRef(count);
  useEffect(() => {
    if (count > seen.current) log.current?.scrollTo({ top: log.current.scrollHeight });
    seen.current = count;
  }, [count]);
  return (
    <div data-part="chat" className={styles.chat}>
      <ChatHeader business={business} unread={unread} desktop={desktop} />
      <div className={styles.room}>
        <Wallpaper />
        {/* A scroller without a control inside has to be reachable by keyboard. */}
        <div ref={log} data-part="messages" role="log" aria-label={text('messages')} tabIndex={0} className={styles.log[platform]}>
          <ChatNotices date={date} notice={notice} draft={draft} />
          {children}
        </div>
        {!desktop && <Composer />}
      </div>
    </div>
  );
}
