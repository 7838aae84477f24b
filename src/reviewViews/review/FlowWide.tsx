import type { ReviewWish } from '../../review/record/createReviewEvent.js';
import type { ReviewActor } from '../../review/record/reviewEvent.js';
import type { ReviewState } from '../../review/record/reviewState.js';
import * as tool from '../tool/tool.css.js';
import { DecisionForm } from './DecisionForm.js';
import { DecisionList } from './DecisionList.js';
import * as styles from './FlowReview.css.js';
import type { ReviewLook } from './reviewLook.js';
import { SayForm } from './SayForm.js';
import { ThreadCard, type NumberedThread } from './ThreadCard.js';

/** Props of `FlowWide`. */
export interface FlowWideProps {
  readonly state: ReviewState;
  readonly threads: readonly NumberedThread[];
  readonly look: ReviewLook;
  readonly actor: ReviewActor | undefined;
  readonly onAct: (wish: ReviewWish) => void;
}

/** What is said and decided about the Flow as a whole, and comments that no longer have a place. */
export function FlowWide({ state, threads, look, actor, onAct }: FlowWideProps) {
  const { text } = look;
  const whole = threads.filter(({ place }) => place.pointer === '');
  const orphans = threads.filter(({ place }) => place.orphaned !== undefined);
  const decisions = state.decisions.filter(({ subject, standing }) => subject.kind === 'flow' && (standing === 'holds' || standing === 'stale'));
  const card = (thread: NumberedThread) => <ThreadCard key={thread.id} thread={thread} look={look} actor={actor} selected={false} onAct={onAct} />;
  return (
    <>
      {orphans.length > 0 && (
        <div className={`${tool.panel} ${styles.apart}`} data-review-orphans="">
          <h3 className={tool.subheading}>{text('orphans')}</h3>
          {orphans.map(card)}
        </div>
      )}
      <div className={`${tool.panel} ${styles.apart} ${styles.halves}`} data-review-whole="">
        <h3 className={`${tool.subheading} ${styles.over}`}>{text('wholeFlow')}</h3>
        <div className={tool.stack}>
        <DecisionList decisions={decisions} look={look} actor={actor} onWithdraw={(of) => onAct({ type: 'withdraw', of })} />
        {actor && <DecisionForm title={text('decisionOnFlow')} text={text} onDecide={(verdict, note) => onAct({ type: 'decision', verdict, ...(note !== undefined && { text: note }) })} />}
        </div>
        <div className={tool.stack}>
        <h4 className={tool.label}>{text('commentsOnFlow')}</h4>
        {whole.length === 0 && <p className={tool.faint}>{text('noComments')}</p>}
        {whole.map(card)}
        {actor && <SayForm label={text('commentText')} send={text('commentSend')} onSay={(said) => onAct({ type: 'comment', pointer: '', text: said })} />}
        </div>
      </div>
    </>
  );
}
