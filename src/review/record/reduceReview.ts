import type { FlowDocument } from '../../document/flowDocument.js';
import { flowDigest } from '../digest/flowDigest.js';
import { checkChain, type RecordProblem } from './checkChain.js';
import { readDecisions } from './readDecisions.js';
import { readThreads } from './readThreads.js';
import type { ReviewState, ReviewStatus, ScreenReview } from './reviewState.js';
import { isApproval, latestOn, statusOf } from './statusOf.js';

/**
 * Works out from a record how a review stands for a version of the Flow. The one place with the logic of reviews: an approval
 * holds while the digest of what was approved is unchanged, and is stale for exactly the screens that changed. Events that are
 * not genuine do not count; what is wrong with the record is told with its place, and nothing is `approved` by such a record.
 * Total: takes whatever comes out of a store. `head` is the hash of the last event, if the host keeps it.
 */
export function reduceReview(events: readonly unknown[], document: FlowDocument, head?: string): ReviewState {
  const now = flowDigest(document);
  const chain = checkChain(events, head);
  const outOfPlace: RecordProblem[] = [];
  const notIts = (index: number, hash: string) => void outOfPlace.push({ kind: 'out-of-place', index, hash });
  const decisions = readDecisions(chain.genuine, now, notIts);
  const threads = readThreads(chain.genuine, document, notIts);
  const problems = [...chain.problems, ...outOfPlace].sort((a, b) => a.index - b.index);
  const screens = now.screens.map((screen): ScreenReview => {
    const latest = latestOn(decisions, screen.id);
    return { ...screen, status: statusOf(latest, screen), decisions: latest.map(({ id }) => id) };
  });
  const flow = { digest: now.flow, status: statusOf(decisions.filter(({ subject, standing }) => subject.kind === 'flow' && isCurrent(standing))) };
  const intact = problems.length === 0;
  return {
    intact, problems, head: chain.genuine.at(-1)?.event.hash ?? null, threads, decisions, screens, flow,
    approved: intact && screens.length > 0 && screens.every(({ status }) => isApproval(status)) && !objects(flow.status),
  };
}

const isCurrent = (standing: string) => standing === 'holds' || standing === 'stale';
const objects = (status: ReviewStatus) => status === 'rejected' || status === 'changes-requested';
