import { useEffect, useRef, type KeyboardEvent } from 'react';
import { FlagIcon, InfoIcon } from '../components/_parts/icons.js';
import { useSettings, useText } from '../react/settings.js';
import { useLayout } from '../react/useLayout.js';
import type { MenuHandlers } from './Menu.js';
import * as styles from './Menu.css.js';

interface Props extends MenuHandlers {
  readonly id: string;
  /** The entry that gets the focus. */
  readonly start: 'first' | 'last';
  /** `keepsFocus`: the focus goes back to the button. */
  readonly onClose: (keepsFocus: boolean) => void;
}

/** What the three dots open: arrows go round, Home and End, Enter chooses, Escape, Tab and a press elsewhere close. Spec: visual.md 2. */
export function MenuList({ id, start, onClose, onHelp, onReport }: Props) {
  const text = useText();
  const { platform } = useSettings();
  const list = useRef<HTMLUListElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useLayout(() => {
    entries().at(start === 'first' ? 0 : -1)?.focus({ preventScroll: true });
  }, [start]);
  useEffect(() => {
    const tree = list.current?.getRootNode();
    let judged: Event | undefined;
    const away = (event: Event) => {
      // Seen from outside of a shadow root, all that is inside is one element; what was judged there is not judged again.
      if (event !== judged && event.target instanceof Node && !list.current?.parentElement?.contains(event.target)) close.current(false);
      judged = event;
    };
    tree?.addEventListener('pointerdown', away);
    document.addEventListener('pointerdown', away);
    return () => {
      tree?.removeEventListener('pointerdown', away);
      document.removeEventListener('pointerdown', away);
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // What is meant for the menu is not for a page or a dialog around it.
    event.stopPropagation();
    const all = entries();
    const current = all.findIndex((entry) => entry === event.target);
    const places: { readonly [key: string]: number } = { ArrowDown: (current + 1) % all.length, ArrowUp: (current || all.length) - 1, Home: 0, End: all.length - 1 };
    const to = Object.hasOwn(places, event.key) ? places[event.key] : undefined;
    if (to !== undefined) all[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else return;
    // After Tab the browser goes on from the button.
    if (event.key !== 'Tab') event.preventDefault();
  };
  const choose = (handler: (() => void) | undefined) => () => {
    onClose(true);
    handler?.();
  };
  return (
    <ul ref={list} id={id} role="menu" data-part="menu-list" aria-label={text('menu')} className={styles.list[platform]} onKeyDown={onKeyDown}>
      <li role="none" className={styles.item}><button type="button" role="menuitem" tabIndex={-1} className={styles.entry[platform]} onClick={choose(onHelp)}><InfoIcon />{text('menuHelp')}</button></li>
      <li role="none" className={styles.item}><button type="button" role="menuitem" tabIndex={-1} className={styles.entry[platform]} onClick={choose(onReport)}><FlagIcon />{text('menuReport')}</button></li>
    </ul>
  );
}
