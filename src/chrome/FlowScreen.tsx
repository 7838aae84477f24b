import { useMemo, useState } from 'react';
import { lateView } from '../components/_parts/lateView.js';
import { HeaderEndContext } from '../react/headerEnd.js';
import { useSelect } from '../react/useFlow.js';
import { ClosedPage } from './ClosedPage.js';
import { ErrorPage } from './ErrorPage.js';
import { ExpiredPage } from './ExpiredPage.js';
import * as styles from './FlowScreen.css.js';
import type { Manager } from './Footnote.js';
import { Menu, type MenuHandlers } from './Menu.js';
import { OpeningPage } from './OpeningPage.js';
import { OpenScreen } from './OpenScreen.js';
import { selectScreenId, selectStatus } from './selectors.js';
import { Snackbar } from './Snackbar.js';
import { useDirection } from './useDirection.js';
import { useTitleFocus } from './useTitleFocus.js';

const LateCompletedPage = lateView(() => import('./CompletedPage.js').then(({ CompletedPage }) => CompletedPage));

/** Props of `FlowScreen`. */
export interface FlowScreenProps extends MenuHandlers {
  /** Who is behind the Flow, for the footnote. */
  readonly business?: Manager | undefined;
}

/** What a Flow shows now: its current screen, or the page of a run that is opening, failed, completed, expired or closed. Needs a `FlowProvider`. */
export function FlowScreen({ business, onHelp, onReport }: FlowScreenProps) {
  const status = useSelect(selectStatus);
  const id = useSelect(selectScreenId);
  const direction = useDirection();
  const titleRef = useTitleFocus(`${status} ${id ?? ''}`, direction);
  const [positions] = useState(() => new Map<string, number>());
  const menu = useMemo(() => <Menu onHelp={onHelp} onReport={onReport} />, [onHelp, onReport]);
  return (
    <HeaderEndContext.Provider value={menu}>
      <div data-part="page" className={styles.page}>
        {status === 'opening' && <OpeningPage titleRef={titleRef} />}
        {status === 'open' && <OpenScreen direction={direction} positions={positions} titleRef={titleRef} business={business} />}
        {status === 'failed' && <ErrorPage titleRef={titleRef} />}
        <LateCompletedPage shown={status === 'completed'} titleRef={titleRef} />
        {status === 'expired' && <ExpiredPage titleRef={titleRef} />}
        {status === 'closed' && <ClosedPage titleRef={titleRef} />}
        <Snackbar />
      </div>
    </HeaderEndContext.Provider>
  );
}
