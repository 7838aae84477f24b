import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSettings, useText } from '../react/settings.js';
import { useLayout } from '../react/useLayout.js';
import * as styles from './FlowSheet.css.js';
import { useDroppedCopy } from './useDroppedCopy.js';
import { useRisen } from './useRisen.js';
import { useSheetGestures } from './useSheetGestures.js';

/** Props of `FlowSheet`. */
export interface FlowSheetProps {
  /** Accessible name. Default: that of a Flow. */
  readonly label?: string | undefined;
  /** The dim was tapped, the sheet pulled down, or Escape pressed: take the sheet off the page. */
  readonly onClose: () => void;
  /** A swipe from the leading edge, or a back key. */
  readonly onBack?: (() => void) | undefined;
  /** Stands in the sheet while it rises, such as a spinner. */
  readonly meanwhile?: ReactNode;
  readonly children?: ReactNode;
}

/** Keys of Android's back gesture, as browsers name them. */
const backKeys: ReadonlySet<string> = new Set(['GoBack', 'BrowserBack']);

/**
 * A sheet that rises over a dimmed chat and drops when it is taken away. Fills the nearest positioned element, such as the screen
 * of `DeviceFrame`. Takes the focus; whoever opens it makes what lies behind inert and gets the focus back. Spec: visual.md 1, 8.
 */
export function FlowSheet({ label, onClose, onBack, meanwhile, children }: FlowSheetProps) {
  const text = useText();
  const { platform } = useSettings();
  const layer = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useLayout(() => sheet.current?.focus({ preventScroll: true }), []);
  useDroppedCopy(layer, sheet);
  const risen = useRisen(sheet);
  // What lies over the screen, such as the options of a Dropdown, is left before the screen is, as by its Escape key.
  const goBack = onBack && (() => {
    const over = sheet.current?.querySelector('[aria-modal="true"]');
    if (over) over.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    else onBack();
  });
  const gestures = useSheetGestures(onClose, goBack);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.key === 'Escape' ? onClose : backKeys.has(event.key) ? goBack : undefined;
    if (!act) return;
    // Meant for this sheet, not for a dialog of the host around the preview.
    event.stopPropagation();
    act();
  };
  return (
    <div ref={layer} data-part="backdrop" className={styles.layer} onKeyDown={onKeyDown}>
      <div data-part="dim" aria-hidden="true" className={styles.dim} onClick={onClose} />
      {/* Not aria-modal: the chat behind is inert, but the host's page around the phone stays in use. */}
      <div ref={sheet} data-part="sheet" role="dialog" aria-label={label ?? text('sheet')} tabIndex={-1} className={styles.sheet[platform]} {...gestures}>
        <div data-part="handle" aria-hidden="true" className={styles.handle}><span data-part="grabber" className={styles.grabber} /></div>
        {risen || meanwhile === undefined ? children : meanwhile}
      </div>
    </div>
  );
}
