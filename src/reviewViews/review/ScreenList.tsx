import type { ReviewState, ScreenReview } from '../../review/record/reviewState.js';
import * as tool from '../tool/tool.css.js';
import * as styles from './FlowReview.css.js';
import { toneOf, type ReviewLook } from './reviewLook.js';
import type { NumberedThread } from './ThreadCard.js';

/** Props of `ScreenList`. */
export interface ScreenListProps {
  readonly state: ReviewState;
  readonly threads: readonly NumberedThread[];
  readonly chosen: ScreenReview | undefined;
  readonly look: ReviewLook;
  readonly onChoose: (pointer: string) => void;
}

/** All screens, how it stands with each, and which one is looked at. */
export function ScreenList({ state, threads, chosen, look: { text }, onChoose }: ScreenListProps) {
  const openOn = ({ pointer }: ScreenReview) => threads.filter(({ place, resolved }) => !resolved && place.pointer !== undefined && isIn(place.pointer, pointer)).length;
  return (
    <nav className={`${tool.panel} ${styles.screens}`} aria-label={text('screens')}>
      {state.screens.map((screen) => {
        const open = openOn(screen);
        return (
          <button key={screen.pointer} type="button" className={tool.line} data-review-screen={screen.id} data-status={screen.status} aria-current={screen === chosen} onClick={() => onChoose(screen.pointer)}>
            <span className={styles.name}>{screen.id}</span>
            <span className={tool.badge} data-tone={toneOf(screen.status)}>{text(screen.status)}</span>
            {open > 0 && <span className={tool.faint}>{text('openComments', { count: open })}</span>}
          </button>
        );
      })}
    </nav>
  );
}

/** Whether a pointer leads to a place or into it. */
export const isIn = (pointer: string, place: string): boolean => pointer === place || pointer.startsWith(`${place}/`);
