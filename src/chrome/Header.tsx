import { HeaderBar } from '../components/_parts/HeaderBar/HeaderBar.js';
import { useHeaderEnd } from '../react/headerEnd.js';
import type { HeaderProps } from './HeaderProps.js';
import { HeaderTitle } from './HeaderTitle.js';
import { Spinner } from './Spinner.js';

/** The bar above a screen: the way out, the title, the menu or, during a wait, a spinner. Spec: visual.md 2. */
export function Header(props: HeaderProps) {
  const menu = useHeaderEnd();
  const { canGoBack, busy, opening, lined, onLeave } = props;
  return (
    <HeaderBar
      leads={canGoBack ? 'back' : 'out'}
      locked={busy && canGoBack}
      opening={opening}
      lined={lined}
      onLeave={onLeave}
      title={<HeaderTitle {...props} />}
      end={busy ? <Spinner small /> : menu}
    />
  );
}
