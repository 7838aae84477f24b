import type { ReactNode } from 'react';
import * as styles from './Embedding.css.js';

/** Something on a page, with words above it that say what it is. */
export function Figure({ caption, className, children }: { readonly caption: string; readonly className?: string; readonly children: ReactNode }) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div className={className ?? styles.page}>{children}</div>
    </figure>
  );
}
