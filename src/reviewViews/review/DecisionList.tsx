import type { ReviewActor } from '../../review/record/reviewEvent.js';
import type { ReviewDecision } from '../../review/record/reviewState.js';
import { isApproval } from '../../review/record/statusOf.js';
import * as tool from '../tool/tool.css.js';
import { nameOf, verdictTone, type ReviewLook } from './reviewLook.js';
import { Said } from './Said.js';

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
export function DecisionList({ decisions, look, screen, actor, onWithdraw }: DecisionListProps) {
  const { text } = look;
  if (decisions.length === 0) return <p className={tool.faint}>{text('noDecisions')}</p>;
  return (
    <ul className={tool.list}>
      {decisions.map((decision) => {
        const { id, actor: by, at, verdict, subject, staleScreens } = decision;
        const stale = screen === undefined ? staleScreens : staleScreens.filter((one) => one === screen);
        const outdated = decision.standing === 'stale' && (screen === undefined || stale.length > 0 || !isApproval(verdict));
        const across = screen !== undefined && subject.kind === 'flow';
        return (
          <li key={id} className={tool.card} data-decision={id} data-tone={outdated ? 'bad' : verdictTone(verdict)} data-standing={outdated ? 'stale' : 'holds'}>
            <Said actor={by} at={at} look={look} head={text(across ? 'decisionByOnFlow' : 'decisionBy', { who: nameOf(by), verdict: text(verdict) })}>
              {outdated && isApproval(verdict) && <span className={tool.badge} data-tone="bad">{text('stale')}</span>}
            </Said>
            {decision.text !== undefined && <p className={tool.text}>{decision.text}</p>}
            {outdated && <p className={tool.urgent}>{stale.length > 0 ? text('standingStale', { screens: stale.join(text('listBetween')) }) : text('standingStaleFlow')}</p>}
            {actor?.id === by.id && <button type="button" className={`${tool.quiet} ${tool.control}`} onClick={() => onWithdraw(id)}>{text('withdraw')}</button>}
          </li>
        );
      })}
    </ul>
  );
}
