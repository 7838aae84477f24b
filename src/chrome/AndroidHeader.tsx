import { mirrored } from '../components/_parts/icon.css.js';
import { ArrowBackIcon, CloseIcon } from '../components/_parts/icons.js';
import { useSettings, useText } from '../react/settings.js';
import * as styles from './Header.css.js';
import type { HeaderProps } from './HeaderProps.js';
import { HeaderTitle } from './HeaderTitle.js';
import { Menu } from './Menu.js';
import { Spinner } from './Spinner.js';

/** Header as Android draws it: a cross or an arrow, the title, three dots one above the other. Spec: visual.md 2. */
export function AndroidHeader(props: HeaderProps) {
  const text = useText();
  const { interactive } = useSettings();
  const { canGoBack, busy, onLeave, lined } = props;
  return (
    <header data-part="header" className={styles.android} data-lined={lined || undefined}>
      <button type="button" data-part={canGoBack ? 'back' : 'close'} className={styles.iconButton} aria-label={text(canGoBack ? 'back' : 'close')} disabled={!interactive || (busy && canGoBack)} onClick={onLeave}>
        {canGoBack ? <ArrowBackIcon className={mirrored} /> : <CloseIcon />}
      </button>
      <HeaderTitle {...props} />
      {busy ? <Spinner small /> : <Menu layout="vertical" />}
    </header>
  );
}
