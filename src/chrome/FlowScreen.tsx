import { useState } from 'react';
import { useSelect } from '../react/useFlow.js';
import { ClosedPage } from './ClosedPage.js';
import { CompletedPage } from './CompletedPage.js';
import { ErrorPage } from './ErrorPage.js';
import { ExpiredPage } from './ExpiredPage.js';
import * as styles from './FlowScreen.css.js';
import { OpeningPage } from './OpeningPage.js';
import { OpenScreen } from './OpenScreen.js';
import { selectScreenId, selectStatus } from './selectors.js';
import { Snackbar } from './Snackbar.js';
import { useDirection } from './useDirection.js';
import { useTitleFocus } from './useTitleFocus.js';

/** Props of `FlowScreen`. */
export interface FlowScreenProps {
  /** Who is behind the Flow, for the footnote. */
  readonly business?: { readonly name?: string | undefined } | undefined;
}

/** What a Flow shows now: its current screen, or the page of a run that is opening, failed, completed, expired or closed. Needs a `FlowProvider`. */
export function FlowScreen({ business }: FlowScreenProps) {
  const status = useSelect(selectStatus);
  const id = useSelect(selectScreenId);
  const direction = useDirection();
  const titleRef = useTitleFocus(`${status} ${id ?? ''}`);
  const [positions] = useState(() => new Map<string, number>());
  return (
    <div data-part="page" className={styles.page}>
      {status === 'opening' && <OpeningPage titleRef={titleRef} />}
      {status === 'open' && <OpenScreen direction={direction} positions={positions} titleRef={titleRef} business={business?.name} />}
      {status === 'failed' && <ErrorPage titleRef={titleRef} />}
      {status === 'completed' && <CompletedPage titleRef={titleRef} />}
      {status === 'expired' && <ExpiredPage titleRef={titleRef} />}
      {status === 'closed' && <ClosedPage titleRef={titleRef} />}
      <Snackbar />
    </div>
  );
}
