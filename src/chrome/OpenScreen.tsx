import { useId, useRef, type RefObject } from 'react';
import { Departures } from '../components/_parts/motion/Departures.js';
import { useFlow, useSelect } from '../react/useFlow.js';
import { FooterBar } from './FooterBar.js';
import type { Manager } from './Footnote.js';
import { Header } from './Header.js';
import * as styles from './OpenScreen.css.js';
import { ProgressBar } from './ProgressBar.js';
import { ScreenBody } from './ScreenBody.js';
import { selectBusy, selectCanGoBack, selectProgress, selectScreenId, selectTitle } from './selectors.js';
import type { Direction } from './useDirection.js';

interface Props {
  readonly direction: Direction;
  readonly positions: Map<string, number>;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly business: Manager | undefined;
}

/** The screen on show. Views may lay a page of their own over it, so it is the box they are placed in. Spec: visual.md 2 to 4, 8. */
export function OpenScreen({ direction, positions, titleRef, business }: Props) {
  const flow = useFlow();
  const id = useSelect(selectScreenId);
  const title = useSelect(selectTitle);
  const canGoBack = useSelect(selectCanGoBack);
  const busy = useSelect(selectBusy);
  const hasBar = useSelect(selectProgress) !== undefined;
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  if (id === undefined) return null;
  return (
    <section ref={root} data-part="screen" data-flow-screen={id} className={styles.screen} aria-labelledby={titleId}>
      <Departures of={id} move="screen" back={direction === 'back'} root={root}>
        <Header title={title} fallbackTitle={id} titleId={titleId} titleRef={titleRef} canGoBack={canGoBack} busy={busy} opening={false} lined={!hasBar} onLeave={() => (canGoBack ? flow.back() : flow.close())} />
        <ProgressBar />
        <div className={styles.stage}><ScreenBody key={id} id={id} direction={direction} positions={positions} /></div>
        <div className={styles.foot}><FooterBar business={business} /></div>
      </Departures>
    </section>
  );
}
