import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { DotsHorizontalIcon, DotsVerticalIcon } from '../components/_parts/icons.js';
import { lateView } from '../components/_parts/lateView.js';
import { useSettings, useText } from '../react/settings.js';
import * as styles from './Menu.css.js';

const LateMenuList = lateView(() => import('./MenuList.js').then(({ MenuList }) => MenuList));

/** What the entries of the menu do beside closing it; WhatsApp's own pages are the host's to show. */
export interface MenuHandlers {
  /** Help was chosen in the menu. */
  readonly onHelp?: (() => void) | undefined;
  /** Report was chosen in the menu. */
  readonly onReport?: (() => void) | undefined;
}

/** The three dots, a menu button as the W3C has it: a press or an arrow opens Help and Report. Spec: visual.md 2. */
export function Menu(handlers: MenuHandlers) {
  const text = useText();
  const { interactive, platform } = useSettings();
  const [open, setOpen] = useState<'first' | 'last'>();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = (keepsFocus: boolean) => {
    setOpen(undefined);
    if (keepsFocus) button.current?.focus();
  };
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <div className={styles.root}>
      <button ref={button} type="button" data-part="menu" className={styles.button[platform]} aria-label={text('menu')} aria-haspopup="menu" aria-expanded={open !== undefined} aria-controls={open && id} disabled={!interactive} onKeyDown={openByArrow} onClick={() => setOpen(open ? undefined : 'first')}>
        {platform === 'android' ? <DotsVerticalIcon /> : <DotsHorizontalIcon />}
      </button>
      <LateMenuList shown={open !== undefined} id={id} start={open ?? 'first'} onClose={close} {...handlers} />
    </div>
  );
}
