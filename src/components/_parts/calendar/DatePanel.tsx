import type { KeyboardEvent, ReactNode } from 'react';
import { useSettings, useText } from '../../../react/settings.js';
import { keepFocusInside } from '../PageOverlay/keepFocusInside.js';
import * as css from './DatePanel.css.js';

interface Props {
  /** What is being chosen, as the author calls it. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the screen on Android, a panel at its lower edge on iOS; Escape and a press beside it close it. Spec: visual.md 7. */
export function DatePanel({ label, onClose, children }: Props) {
  const text = useText();
  const { platform } = useSettings();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Tab') keepFocusInside(event);
  };
  return (
    // The frame around keeps the focus from leaving by a mouse; in here a press is free to move it.
    <div className={css.layers[platform]} data-part="calendar-layer" onKeyDown={onKeyDown} onMouseDown={(event) => event.stopPropagation()}>
      <button type="button" className={css.backdrops[platform]} tabIndex={-1} aria-label={text('close')} onClick={onClose} />
      <div className={css.panels[platform]} role="dialog" aria-modal="true" aria-label={text('chooseDate', { label })} data-part="calendar">
        {children}
      </div>
    </div>
  );
}
