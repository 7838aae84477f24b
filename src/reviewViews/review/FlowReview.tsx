import { useMemo, useState } from 'react';
import type { ReviewWish } from '../../review/record/createReviewEvent.js';
import { isApproval } from '../../review/record/statusOf.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import * as tool from '../tool/tool.css.js';
import { useReviewWords } from '../useReviewWords.js';
import * as styles from './FlowReview.css.js';
import { FlowWide } from './FlowWide.js';
import { reviewLook } from './reviewLook.js';
import { ReviewProblems } from './ReviewProblems.js';
import { ScreenDesk } from './ScreenDesk.js';
import { ScreenList } from './ScreenList.js';
import { useFlowReview, type FlowReviewOptions } from './useFlowReview.js';

/** Props of `FlowReview`. */
export interface FlowReviewProps extends FlowReviewOptions, FrameLook {
  /** Zone the times of the record are told in. Default `UTC`. */
  readonly timeZone?: string | undefined;
  /** Other words for the view. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  readonly className?: string | undefined;
}

/**
 * The desk of a review: every screen with how it stands, comments pinned to components, decisions per screen and for the whole Flow,
 * and a warning where the record is not whole. Without `actor` or `onEvent` it is to be read only. `useFlowReview` is the same without a view.
 */
export function FlowReview({ flow, events, actor, onEvent, head, now, timeZone = 'UTC', strings, className, ...frame }: FlowReviewProps) {
  const text = useReviewWords(frame.locale, strings);
  const language = usableLocale(frame.locale ?? 'en');
  const look = useMemo(() => reviewLook(text, language, timeZone), [text, language, timeZone]);
  const { document, state, canAct, act } = useFlowReview({ flow, events, actor, onEvent, head, now });
  const [at, setAt] = useState<string>();
  const root = {
    className: [themeClass('android', frame.colorScheme ?? 'auto'), tool.view, className].filter(Boolean).join(' '),
    'aria-label': text('review'), 'data-flow-review': '', lang: language, dir: directionOf(language),
  };
  if (!document || !state) return <section {...root}><p className={tool.text}>{text('notAFlow')}</p></section>;

  const threads = state.threads.map((thread, index) => ({ ...thread, number: index + 1 })).filter(({ withdrawn }) => !withdrawn);
  const screen = state.screens.find(({ pointer }) => pointer === at) ?? state.screens[0];
  const shared = { look, actor: canAct ? actor : undefined, onAct: (wish: ReviewWish) => void act(wish) };
  const approved = state.screens.filter(({ status }) => isApproval(status)).length;
  return (
    <section {...root}>
      <h2 className={tool.heading}>{text('review')}</h2>
      <p className={tool.banner} role="status" data-approved={state.approved} data-tone={state.approved ? 'good' : 'bad'}>
        <strong>{text(state.approved ? 'flowApproved' : 'flowNotApproved')}</strong> {text('screensApproved', { approved, all: state.screens.length })}.
      </p>
      <ReviewProblems problems={state.problems} text={text} />
      <div className={styles.desk}>
        <ScreenList state={state} threads={threads} chosen={screen} look={look} onChoose={setAt} />
        {screen && <ScreenDesk key={screen.pointer} {...shared} document={document} state={state} screen={screen} threads={threads} frame={frame} />}
      </div>
      <FlowWide {...shared} state={state} threads={threads} />
    </section>
  );
}
