import { mirrored } from '../components/_parts/icon.css.js';
import { ChevronBackIcon } from '../components/_parts/icons.js';
import { useSettings, useText } from '../react/settings.js';
import * as styles from './Header.css.js';
import type { HeaderProps } from './HeaderProps.js';
import { HeaderTitle } from './HeaderTitle.js';
import { Menu } from './Menu.js';
import { Spinner } from './Spinner.js';

/** Header as iOS draws it: the word Cancel or a chevron, the title, three dots in a circle. Spec: visual.md 2. */
export function IosHeader(props: HeaderProps) {
  const text = useText();
  const { interactive } = useSettings();
  const { canGoBack, busy, opening, onLeave, lined } = props;
  return (
    <header data-part="header" className={styles.ios} data-lined={lined || undefined} data-opening={opening || undefined}>
      {canGoBack ? (
        <button type="button" data-part="back" className={styles.chevron} aria-label={text('back')} disabled={!interactive || busy} onClick={onLeave}>
          <ChevronBackIcon className={mirrored} />
        </button>
      ) : (
        <button type="button" data-part="close" className={styles.cancel} disabled={!interactive} onClick={onLeave}>{text('cancel')}</button>
      )}
      <HeaderTitle {...props} />
      {busy ? <Spinner small /> : <Menu layout="horizontal" />}
    </header>
  );
}
