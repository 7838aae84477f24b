import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { DotsHorizontalIcon, DotsVerticalIcon, FlagIcon, InfoIcon } from '../components/_parts/icons.js';
import { useSettings, useText } from '../react/settings.js';
import * as styles from './Menu.css.js';

/** The three dots and what they disclose: Help and Report, which belong to WhatsApp and only close the menu here. Spec: visual.md 2. */
export function Menu({ layout }: { readonly layout: 'vertical' | 'horizontal' }) {
  const text = useText();
  const { interactive } = useSettings();
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const tree = root.current?.getRootNode();
    let judged: Event | undefined;
    const away = (event: Event) => {
      // Seen from outside of a shadow root, all that is inside is one element; what was judged there is not judged again.
      if (event !== judged && event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
      judged = event;
    };
    tree?.addEventListener('pointerdown', away);
    document.addEventListener('pointerdown', away);
    return () => {
      tree?.removeEventListener('pointerdown', away);
      document.removeEventListener('pointerdown', away);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    // The Escape was meant for the menu, not for a dialog of the host around the preview.
    event.stopPropagation();
    close();
  };
  return (
    <div ref={root} className={styles.root} onKeyDown={closeOnEscape}>
      <button ref={button} type="button" data-part="menu" className={styles.button[layout]} aria-label={text('menu')} aria-expanded={open} aria-controls={open ? id : undefined} disabled={!interactive} onClick={() => setOpen(!open)}>
        {layout === 'vertical' ? <DotsVerticalIcon /> : <DotsHorizontalIcon />}
      </button>
      {open && (
        <ul id={id} data-part="menu-list" className={styles.list[layout]}>
          <li className={styles.item}><button type="button" className={styles.entry} onClick={close}><InfoIcon />{text('menuHelp')}</button></li>
          <li className={styles.item}><button type="button" className={styles.entry} onClick={close}><FlagIcon />{text('menuReport')}</button></li>
        </ul>
      )}
    </div>
  );
}
