import { useSettings, useText } from '../../../react/settings.js';
import { mirrored } from '../icon.css.js';
import { ChevronBackIcon } from '../icons.js';
import * as styles from './HeaderBar.css.js';
import type { HeaderBarProps } from './headerBarProps.js';

/** Header as iOS draws it: the word Cancel or a chevron at its start. Spec: visual.md 2. */
export function IosHeaderBar({ leads, locked, opening, lined, onLeave, title, end }: HeaderBarProps) {
  const text = useText();
  const { interactive } = useSettings();
  const disabled = !interactive || locked;
  return (
    <header data-part="header" className={styles.ios} data-lined={lined || undefined} data-opening={opening || undefined}>
      {leads === 'back' ? (
        <button type="button" data-part="back" className={styles.chevron} aria-label={text('back')} disabled={disabled} onClick={onLeave}>
          <ChevronBackIcon className={mirrored} />
        </button>
      ) : (
        <button type="button" data-part="close" className={styles.cancel} disabled={disabled} onClick={onLeave}>{text('cancel')}</button>
      )}
      {title}
      {end}
    </header>
  );
}
