import type { ScreenDigest } from '../digest/flowDigest.js';
import type { Verdict } from './reviewEvent.js';
import type { ReviewDecision, ReviewStatus } from './reviewState.js';

/** The gravest first. */
const gravest: readonly Verdict[] = ['rejected', 'changes-requested', 'approved-with-changes', 'approved'];

/** The latest decision of each person that is about a screen, be it on the screen or on the Flow; those taken back are not among them. */
export function latestOn(decisions: readonly ReviewDecision[], screen: string): readonly ReviewDecision[] {
  const latest = new Map<string, ReviewDecision>();
  for (const decision of decisions) {
    const { subject, standing, actor } = decision;
    const about = subject.kind === 'screen' ? subject.screen === screen : subject.screens.some(({ id }) => id === screen);
    if (about && (standing === 'holds' || standing === 'stale')) latest.set(actor.id, decision);
  }
  return [...latest.values()];
}

/** Whether a verdict lets a Flow be published. */
export function isApproval(status: ReviewStatus): boolean {
  return status === 'approved' || status === 'approved-with-changes';
}

/** How it stands by some decisions, with a screen as it is now, or without one with the Flow. */
export function statusOf(decisions: readonly ReviewDecision[], screen?: ScreenDigest): ReviewStatus {
  const holding = decisions.filter(({ subject, standing, verdict }) => {
    // An approval of the Flow goes on holding for the screens that did not change. An objection does not say what it is about.
    if (!screen || (subject.kind === 'flow' && !isApproval(verdict))) return standing === 'holds';
    return subject.kind === 'screen' ? subject.digest === screen.digest : subject.screens.find(({ id }) => id === screen.id)?.digest === screen.digest;
  });
  return gravest.find((verdict) => holding.some((decision) => decision.verdict === verdict)) ?? (decisions.length > 0 ? 'stale' : 'open');
}
