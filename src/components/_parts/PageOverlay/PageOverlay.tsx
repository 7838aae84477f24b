import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useHeaderEnd } from '../../../react/headerEnd.js';
import { useSettings } from '../../../react/settings.js';
import { useLayout } from '../../../react/useLayout.js';
import { AuthorText } from '../AuthorText.js';
import { HeaderBar } from '../HeaderBar/HeaderBar.js';
import * as bar from '../HeaderBar/HeaderBar.css.js';
import { dragAlong } from '../motion/dragAlong.js';
import { isMotionWanted } from '../motion/isMotionWanted.js';
import { keepFocusInside } from './keepFocusInside.js';
import * as styles from './PageOverlay.css.js';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  /** Marks what gets the focus first with `data-autofocus`; the button back gets it else. */
  readonly children: ReactNode;
}

/**
 * A page over the form, inside the screen, with the header of one: takes the focus, keeps it, closes on Escape. Whoever opens it gives the focus back
 * to the opener before closing. Spec: visual.md 7.
 */
export function PageOverlay({ id, title, onClose, children }: Props) {
  const { platform } = useSettings();
  const menu = useHeaderEnd();
  const titleId = useId();
  const page = useRef<HTMLDivElement>(null);
  useLayout(() => {
    const first = page.current?.querySelector<HTMLElement>('[data-autofocus]') ?? page.current?.querySelector('button');
    first?.focus({ preventScroll: true });
    const scroller = page.current?.lastElementChild;
    // By hand: `scrollIntoView` would also scroll sideways, to where the page has not slid in yet.
    if (first && scroller) scroller.scrollTop += Math.max(0, first.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom);
  }, []);
  useLayout(() => {
    const moved = page.current && isMotionWanted(page.current) ? dragAlong(page.current, false) : [];
    return () => {
      for (const animation of moved) animation.cancel();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Tab') keepFocusInside(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const heading = <h2 id={titleId} data-part="title" className={bar.title}><AuthorText text={title} /></h2>;
  return (
    <div ref={page} id={id} data-part="overlay" role="dialog" aria-modal="true" aria-labelledby={titleId} className={styles.page} onKeyDown={onKeyDown}>
      <div className={styles.header}>
        <HeaderBar leads="back" lined={platform === 'android'} onLeave={onClose} title={heading} end={menu} />
      </div>
      <div className={styles.body[platform]}>{children}</div>
    </div>
  );
}
