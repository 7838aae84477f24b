import { useSettings, useText } from '../../../react/settings.js';
import { mirrored } from '../icon.css.js';
import { ArrowBackIcon, CloseIcon } from '../icons.js';
import * as styles from './HeaderBar.css.js';
import type { HeaderBarProps } from './headerBarProps.js';

/** Header as Android draws it: a cross or an arrow at its start. Spec: visual.md 2. */
export function AndroidHeaderBar({ leads, locked, lined, onLeave, title, end }: HeaderBarProps) {
  const text = useText();
  const { interactive } = useSettings();
  const back = leads === 'back';
  return (
    <header data-part="header" className={styles.android} data-lined={lined || undefined}>
      <button type="button" data-part={back ? 'back' : 'close'} className={styles.iconButton} aria-label={text(back ? 'back' : 'close')} disabled={!interactive || locked} onClick={onLeave}>
        {back ? <ArrowBackIcon className={mirrored} /> : <CloseIcon />}
      </button>
      {title}
      {end}
    </header>
  );
}
