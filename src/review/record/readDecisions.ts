import type { FlowDigest } from '../digest/flowDigest.js';
import type { CheckedChain } from './checkChain.js';
import type { DecisionSubject, ReviewEvent } from './reviewEvent.js';
import type { ReviewDecision, Standing } from './reviewState.js';

type Decision = Extract<ReviewEvent, { type: 'decision' }>;

/** All decisions of a record in its order, with what became of each. `notIts` hears of what takes back what it may not. */
export function readDecisions(genuine: CheckedChain['genuine'], now: FlowDigest, notIts: (index: number, hash: string) => void): readonly ReviewDecision[] {
  const made = new Map<string, { readonly event: Decision; ended: 'replaced' | 'withdrawn' | undefined }>();
  const current = new Map<string, string>();
  for (const { event, index } of genuine) {
    if (event.type === 'decision') {
      const about = JSON.stringify([event.actor.id, event.subject.kind === 'screen' ? event.subject.screen : null]);
      const before = made.get(current.get(about) ?? '');
      if (before) before.ended ??= 'replaced';
      made.set(event.hash, { event, ended: undefined });
      current.set(about, event.hash);
    } else if (event.type === 'withdraw') {
      const target = made.get(event.of);
      const isComment = genuine.some(({ event: other, index: at }) => at < index && other.hash === event.of && other.type === 'comment' && other.actor.id === event.actor.id);
      if (target && target.event.actor.id === event.actor.id) target.ended ??= 'withdrawn';
      else if (!isComment) notIts(index, event.hash);
    }
  }
  return [...made.values()].map(({ event, ended }) => {
    const staleScreens = changedSince(event.subject, now);
    const unchanged = event.subject.kind === 'flow' ? event.subject.digest === now.flow : staleScreens.length === 0;
    const standing: Standing = ended ?? (unchanged ? 'holds' : 'stale');
    const { hash, actor, at, flow, verdict, subject, text } = event;
    return { id: hash, actor, at, flow, verdict, subject, ...(text !== undefined && { text }), standing, staleScreens };
  });
}

/** Screens that are not as they were when it was decided: changed, new or gone. */
function changedSince(subject: DecisionSubject, now: FlowDigest): readonly string[] {
  const digests = new Map([...now.screens].reverse().map(({ id, digest }) => [id, digest]));
  if (subject.kind === 'screen') return digests.get(subject.screen) === subject.digest ? [] : [subject.screen];
  const before = new Map([...subject.screens].reverse().map(({ id, digest }) => [id, digest]));
  return [...new Set([...digests.keys(), ...before.keys()])].filter((id) => digests.get(id) !== before.get(id));
}
