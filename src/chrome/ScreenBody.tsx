import { useEffect, useRef } from 'react';
import { NodeView } from '../react/NodeView.js';
import { sameList } from '../react/sameList.js';
import { useSettings } from '../react/settings.js';
import { useSelect } from '../react/useFlow.js';
import { EmptyScreen } from './EmptyScreen.js';
import { selectBusy, selectPointers } from './selectors.js';
import * as styles from './ScreenBody.css.js';
import type { Direction } from './useDirection.js';
import { useLock } from './useLock.js';
import { useScrollableByKey } from './useScrollableByKey.js';

interface Props {
  readonly id: string;
  readonly direction: Direction;
  /** Scroll positions of the screens so far, by id; written here, read on the way back. */
  readonly positions: Map<string, number>;
}

/** The scrolling part of a screen. Knows only which components there are: what changes inside one renders that one. Spec: visual.md 3. */
export function ScreenBody({ id, direction, positions }: Props) {
  const pointers = useSelect(selectPointers, sameList);
  const busy = useSelect(selectBusy);
  const { interactive } = useSettings();
  const content = useLock<HTMLDivElement>(busy || !interactive);
  const scroller = useRef<HTMLDivElement>(null);
  useScrollableByKey(scroller, pointers, !interactive);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (direction === 'back') element.scrollTop = positions.get(id) ?? 0;
    else positions.delete(id);
    // Only on entry, with what it was entered by: a later scroll is the reader's.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div ref={scroller} data-part="body" className={styles.body} aria-busy={busy || undefined} onScroll={(event) => positions.set(id, event.currentTarget.scrollTop)}>
      <div ref={content} data-part="content" className={styles.content}>
        {pointers.map((pointer) => <NodeView key={pointer} pointer={pointer} />)}
        <EmptyScreen />
      </div>
    </div>
  );
}
