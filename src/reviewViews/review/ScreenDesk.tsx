import { useMemo, useRef, useState } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { ReviewWish } from '../../review/record/createReviewEvent.js';
import type { ReviewActor } from '../../review/record/reviewEvent.js';
import type { ReviewState, ScreenReview } from '../../review/record/reviewState.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import * as stageStyles from '../stage/ScreenStage.css.js';
import { ScreenStage } from '../stage/ScreenStage.js';
import { useScreenRun } from '../stage/useScreenRun.js';
import * as tool from '../tool/tool.css.js';
import { DecisionForm } from './DecisionForm.js';
import { DecisionList } from './DecisionList.js';
import * as styles from './FlowReview.css.js';
import { componentsToPin, nameOf, type ReviewLook } from './reviewLook.js';
import { SayForm } from './SayForm.js';
import { isIn } from './ScreenList.js';
import { ThreadCard, type NumberedThread } from './ThreadCard.js';

/** Props of `ScreenDesk`. */
export interface ScreenDeskProps {
  readonly document: FlowDocument;
  readonly state: ReviewState;
  readonly screen: ScreenReview;
  /** All comments that have a place. */
  readonly threads: readonly NumberedThread[];
  readonly look: ReviewLook;
  readonly frame: FrameLook;
  readonly actor: ReviewActor | undefined;
  readonly onAct: (wish: ReviewWish) => void;
}

/** One screen with its comments as numbers over it, and beside it what is said and decided. */
export function ScreenDesk({ document, state, screen, threads, look, frame, actor, onAct }: ScreenDeskProps) {
  const { text } = look;
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [target, setTarget] = useState(screen.pointer);
  const [selected, setSelected] = useState<string>();
  const places = useMemo(() => componentsToPin(document, screen.pointer, text), [document, screen, text]);
  const here = threads.filter(({ place }) => place.pointer !== undefined && isIn(place.pointer, screen.pointer));
  const aim = places.some(([pointer]) => pointer === target) ? target : screen.pointer;
  const lead = (id: string, to: 'data-pin' | 'data-thread') => {
    setSelected(id);
    root.current?.querySelector<HTMLElement>(`[${to}="${id}"]`)?.focus();
  };
  const focus = here.find(({ id }) => id === selected)?.place.pointer ?? aim;
  const { flow } = useScreenRun(document, screen.pointer, focus === screen.pointer ? [] : [focus]);
  const aimAt = (pointer: string) => {
    setTarget(pointer);
    setSelected(undefined);
  };
  const decisions = screen.decisions.flatMap((id) => state.decisions.find((decision) => decision.id === id) ?? []);
  return (
    <div ref={root} className={styles.both} data-review-desk={screen.id}>
      <div className={`${tool.mat} ${styles.picture}`}>
        <ScreenStage
          document={document}
          screen={screen.pointer}
          flow={flow}
          look={frame}
          otherwise={text('notDrawn')}
          onPick={actor && ((pointer) => {
            aimAt(pointer);
            field.current?.focus();
          })}
        >
          {actor && aim !== screen.pointer && <span className={stageStyles.target} data-mark={aim} data-target="" />}
          {here.map(({ id, number, place, resolved, actor: by }) => (
            <span key={id} className={stageStyles.holder} data-mark={place.pointer}>
              <button
                type="button"
                className={stageStyles.number}
                data-pin={id}
                data-resolved={resolved ? '' : undefined}
                aria-label={text('pin', { number, who: nameOf(by) })}
                aria-pressed={selected === id}
                onClick={() => lead(id, 'data-thread')}
              >
                {number}
              </button>
            </span>
          ))}
        </ScreenStage>
      </div>
      <div className={styles.talk}>
      <div className={tool.panel}>
        <h3 className={tool.subheading}>{text('commentsOn', { screen: screen.id })}</h3>
        {here.length === 0 && <p className={tool.faint}>{text('noComments')}</p>}
        {here.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} look={look} actor={actor} selected={selected === thread.id} onAct={onAct} onShow={() => lead(thread.id, 'data-pin')} />
        ))}
        {actor && (
          <SayForm label={text('commentText')} send={text('commentSend')} field={field} onSay={(said) => onAct({ type: 'comment', pointer: aim, text: said })}>
            <p className={tool.faint}>{text('commentHint')}</p>
            <label className={tool.label}>
              {text('commentTarget')}
              <select className={tool.select} value={aim} onChange={({ target: { value } }) => aimAt(value)}>
                <option value={screen.pointer}>{text('wholeScreen')}</option>
                {places.map(([pointer, name]) => <option key={pointer} value={pointer}>{name}</option>)}
              </select>
            </label>
          </SayForm>
        )}
      </div>
      <div className={tool.panel}>
        <h3 className={tool.subheading}>{text('decisions')}</h3>
        <DecisionList decisions={decisions} look={look} screen={screen.id} actor={actor} onWithdraw={(of) => onAct({ type: 'withdraw', of })} />
        {actor && <DecisionForm title={text('decisionOnScreen', { screen: screen.id })} text={text} onDecide={(verdict, note) => onAct({ type: 'decision', verdict, screen: screen.id, ...(note !== undefined && { text: note }) })} />}
      </div>
      </div>
    </div>
  );
}
