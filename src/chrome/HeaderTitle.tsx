import type { HeaderProps } from './HeaderProps.js';
import * as styles from './Header.css.js';

/** The centred title; takes the focus when its screen comes up. A new title fades in. Spec: visual.md 2. */
export function HeaderTitle({ title, fallbackTitle, titleId, titleRef }: HeaderProps) {
  return (
    <h2 ref={titleRef} id={titleId} data-part="title" className={styles.title} tabIndex={-1} dir="auto" aria-label={title ? undefined : fallbackTitle}>
      <span key={title} className={styles.titleText}>{title}</span>
    </h2>
  );
}
