import type { ReviewWish } from '../../review/record/createReviewEvent.js';
import type { ReviewActor } from '../../review/record/reviewEvent.js';
import type { ReviewThread } from '../../review/record/reviewState.js';
import * as tool from '../tool/tool.css.js';
import * as styles from './FlowReview.css.js';
import { nameOf, type ReviewLook } from './reviewLook.js';
import { Said } from './Said.js';
import { SayForm } from './SayForm.js';

/** A comment with the number its mark bears. */
export interface NumberedThread extends ReviewThread {
  readonly number: number;
}

/** Props of `ThreadCard`. */
export interface ThreadCardProps {
  readonly thread: NumberedThread;
  readonly look: ReviewLook;
  /** Who can answer; undefined where nobody can. */
  readonly actor: ReviewActor | undefined;
  readonly selected: boolean;
  readonly onAct: (wish: ReviewWish) => void;
  /** Leads to its mark; absent where it has none. */
  readonly onShow?: (() => void) | undefined;
}

/** A comment, what was answered, and what the reader can do about it. */
export function ThreadCard({ thread, look, actor, selected, onAct, onShow }: ThreadCardProps) {
  const { text, where } = look;
  const { id, number, place, pin, resolved } = thread;
  const ways = actor && (
    <>
      <button type="button" className={tool.quiet} onClick={() => onAct({ type: resolved ? 'reopen' : 'resolve', to: id })}>{text(resolved ? 'reopen' : 'resolve')}</button>
      {actor.id === thread.actor.id && <button type="button" className={tool.quiet} onClick={() => onAct({ type: 'withdraw', of: id })}>{text('withdraw')}</button>}
    </>
  );
  const sign = onShow
    ? <button type="button" className={styles.number} aria-label={text('showPlace', { number })} data-resolved={resolved ? '' : undefined} onClick={onShow}>{number}</button>
    : <strong className={styles.number} data-resolved={resolved ? '' : undefined}>{number}</strong>;
  return (
    <article className={tool.card} tabIndex={-1} data-thread={id} data-selected={selected ? '' : undefined} aria-label={text('pin', { number, who: nameOf(thread.actor) })}>
      <Said actor={thread.actor} at={thread.at} look={look} sign={sign}>
        {resolved && <span className={tool.badge} data-tone="good">{text('resolved')}</span>}
      </Said>
      {place.orphaned !== undefined && <p className={tool.urgent}>{text(place.orphaned === 'gone' ? 'orphanGone' : 'orphanAmbiguous', { where: where(pin) })}</p>}
      <p className={tool.text}>{thread.text}</p>
      {thread.replies.length > 0 && (
        <ul className={styles.replies}>
          {thread.replies.map((reply) => (
            <li key={reply.id} className={tool.item}>
              <Said actor={reply.actor} at={reply.at} look={look} />
              <p className={tool.text}>{reply.text}</p>
            </li>
          ))}
        </ul>
      )}
      {actor && (resolved
        ? <div className={`${tool.row} ${tool.control}`}>{ways}</div>
        : <SayForm small label={text('replyText', { number })} send={text('replySend')} more={ways} onSay={(said) => onAct({ type: 'reply', to: id, text: said })} />)}
    </article>
  );
}
