import type { ReviewActor } from '../../review/record/reviewEvent.js';
import type { ReviewDecision } from '../../review/record/reviewState.js';
import { isApproval } from '../../review/record/statusOf.js';
import * as tool from '../tool/tool.css.js';
import { nameOf, type ReviewLook } from './reviewLook.js';

/** Props of `DecisionList`. */
export interface DecisionListProps {
  readonly decisions: readonly ReviewDecision[];
  readonly look: ReviewLook;
  /** The screen they are looked at for; undefined for the Flow. */
  readonly screen?: string | undefined;
  readonly actor: ReviewActor | undefined;
  readonly onWithdraw: (id: string) => void;
}

/** Who decided what, and whether it still holds. */
export function DecisionList({ decisions, look: { text, when }, screen, actor, onWithdraw }: DecisionListProps) {
  if (decisions.length === 0) return <p className={tool.faint}>{text('noDecisions')}</p>;
  return (
    <ul className={tool.list}>
      {decisions.map((decision) => {
        const { id, actor: by, at, verdict, subject, staleScreens } = decision;
        const stale = screen === undefined ? staleScreens : staleScreens.filter((one) => one === screen);
        const outdated = decision.standing === 'stale' && (screen === undefined || stale.length > 0 || !isApproval(verdict));
        const across = screen !== undefined && subject.kind === 'flow';
        return (
          <li key={id} className={tool.card} data-decision={id} data-standing={outdated ? 'stale' : 'holds'}>
            <p className={tool.text}>{text(across ? 'decisionByOnFlow' : 'decisionBy', { who: nameOf(by), verdict: text(verdict) })}</p>
            {decision.text !== undefined && <p className={tool.text}>{decision.text}</p>}
            <p className={tool.faint}>{when(at)}</p>
            {outdated && <p className={tool.text}>{stale.length > 0 ? text('standingStale', { screens: stale.join(text('listBetween')) }) : text('standingStaleFlow')}</p>}
            {actor?.id === by.id && <button type="button" className={`${tool.button} ${tool.control}`} onClick={() => onWithdraw(id)}>{text('withdraw')}</button>}
          </li>
        );
      })}
    </ul>
  );
}
