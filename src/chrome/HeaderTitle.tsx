import * as styles from '../components/_parts/HeaderBar/HeaderBar.css.js';
import type { HeaderProps } from './HeaderProps.js';

/** The centred title; takes the focus when its screen comes up. Spec: visual.md 2. */
export function HeaderTitle({ title, fallbackTitle, titleId, titleRef }: HeaderProps) {
  return (
    <div className={styles.titleCell}>
      <h2 ref={titleRef} id={titleId} data-part="title" className={styles.title} tabIndex={-1} dir="auto" aria-label={title ? undefined : fallbackTitle}>{title}</h2>
    </div>
  );
}
