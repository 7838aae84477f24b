import type { ChatContent } from '../chat/ChatContent.js';
import { useText } from '../react/settings.js';
import * as styles from './ChatPlaceholder.css.js';

/** Words of the chat until it can be drawn, on a server too: who writes, what the message says, and what its button will. */
export function ChatPlaceholder({ chat }: { readonly chat: ChatContent }) {
  const text = useText();
  const { header, body, footer, cta } = chat.message ?? {};
  const words = [typeof header === 'string' ? header : undefined, body ?? text('messageBody'), footer, cta ?? text('messageButton')];
  return (
    <div data-part="chat-placeholder" aria-busy="true" className={styles.wall}>
      <p dir="auto" className={styles.words}>{chat.business?.name ?? text('someBusiness')}</p>
      <div className={styles.card}>
        {words.map((line, index) => line !== undefined && <p key={index} dir="auto" className={styles.words}>{line}</p>)}
      </div>
    </div>
  );
}
