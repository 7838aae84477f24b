import type { ReviewWish } from '../../review/record/createReviewEvent.js';
import type { ReviewActor } from '../../review/record/reviewEvent.js';
import type { ReviewThread } from '../../review/record/reviewState.js';
import * as tool from '../tool/tool.css.js';
import { nameOf, type ReviewLook } from './reviewLook.js';
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
  const { text, when, where } = look;
  const { id, number, place, pin, resolved } = thread;
  return (
    <article className={tool.card} tabIndex={-1} data-thread={id} data-selected={selected ? '' : undefined} aria-label={text('pin', { number, who: nameOf(thread.actor) })}>
      <div className={tool.row}>
        {onShow
          ? <button type="button" className={tool.button} aria-label={text('showPlace', { number })} onClick={onShow}>{number}</button>
          : <strong className={tool.badge}>{number}</strong>}
        <strong>{nameOf(thread.actor)}</strong>
        {resolved && <span className={tool.badge} data-tone="good">{text('resolved')}</span>}
      </div>
      <p className={tool.faint}>{when(thread.at)}</p>
      {place.orphaned !== undefined && <p className={tool.faint}>{text(place.orphaned === 'gone' ? 'orphanGone' : 'orphanAmbiguous', { where: where(pin) })}</p>}
      <p className={tool.text}>{thread.text}</p>
      {thread.replies.length > 0 && (
        <ul className={tool.list}>
          {thread.replies.map((reply) => (
            <li key={reply.id} className={tool.item}>
              <strong>{nameOf(reply.actor)}</strong> <span className={tool.faint}>{when(reply.at)}</span>
              <p className={tool.text}>{reply.text}</p>
            </li>
          ))}
        </ul>
      )}
      {actor && (
        <>
          {!resolved && <SayForm label={text('replyText', { number })} send={text('replySend')} onSay={(said) => onAct({ type: 'reply', to: id, text: said })} />}
          <div className={`${tool.row} ${tool.control}`}>
            <button type="button" className={tool.button} onClick={() => onAct({ type: resolved ? 'reopen' : 'resolve', to: id })}>{text(resolved ? 'reopen' : 'resolve')}</button>
            {actor.id === thread.actor.id && <button type="button" className={tool.button} onClick={() => onAct({ type: 'withdraw', of: id })}>{text('withdraw')}</button>}
          </div>
        </>
      )}
    </article>
  );
}
