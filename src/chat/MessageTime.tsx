import * as styles from './Bubble.css.js';
import { TicksIcon } from './icons.js';

/** When a message was written, and for those of the reader that they were read. */
export function MessageTime({ time, read = false }: { readonly time: string; readonly read?: boolean }) {
  return (
    <span data-part="message-time" className={styles.time}>
      {time}
      {read && <TicksIcon className={styles.ticks} />}
    </span>
  );
}
