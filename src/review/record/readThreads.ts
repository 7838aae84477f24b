import type { FlowDocument } from '../../document/flowDocument.js';
import type { CheckedChain } from './checkChain.js';
import { resolvePin } from './resolvePin.js';
import type { ReviewEvent } from './reviewEvent.js';
import type { ReviewThread } from './reviewState.js';

type Comment = Extract<ReviewEvent, { type: 'comment' }>;
interface Open {
  readonly event: Comment;
  readonly replies: ReviewThread['replies'][number][];
  resolved: boolean;
  withdrawn: boolean;
}

/** All comments of a record with what followed on them. `notIts` hears of what follows on nothing. */
export function readThreads(genuine: CheckedChain['genuine'], document: FlowDocument, notIts: (index: number, hash: string) => void): readonly ReviewThread[] {
  const threads = new Map<string, Open>();
  for (const { event, index } of genuine) {
    if (event.type === 'comment') {
      threads.set(event.hash, { event, replies: [], resolved: false, withdrawn: false });
    } else if (event.type === 'withdraw') {
      const thread = threads.get(event.of);
      if (thread && thread.event.actor.id === event.actor.id) thread.withdrawn = true;
    } else if (event.type !== 'decision') {
      const thread = threads.get(event.to);
      if (!thread) notIts(index, event.hash);
      else if (event.type === 'reply') thread.replies.push({ id: event.hash, actor: event.actor, at: event.at, flow: event.flow, text: event.text });
      else thread.resolved = event.type === 'resolve';
    }
  }
  return [...threads.values()].map(({ event, replies, resolved, withdrawn }) => ({
    id: event.hash, actor: event.actor, at: event.at, flow: event.flow, text: event.text, pin: event.pin, place: resolvePin(event.pin, document), replies, resolved, withdrawn,
  }));
}
