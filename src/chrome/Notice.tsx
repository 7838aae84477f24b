import { useId, type ReactNode, type RefObject } from 'react';
import * as styles from './Page.css.js';

interface Props {
  /** Its `data-part`. */
  readonly part: string;
  readonly title: string;
  readonly titleRef?: RefObject<HTMLHeadingElement | null> | undefined;
  readonly children?: ReactNode;
}

/** A page that stands in place of a screen: a title that can take the focus, and what there is to say or do. */
export function Notice({ part, title, titleRef, children }: Props) {
  const titleId = useId();
  return (
    <section data-part={part} className={styles.page} aria-labelledby={titleId}>
      <div className={styles.notice}>
        <h2 ref={titleRef} id={titleId} data-part="title" tabIndex={-1} className={styles.title}>{title}</h2>
        {children}
      </div>
    </section>
  );
}
