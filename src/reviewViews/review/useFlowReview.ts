import { useEffect, useMemo, useRef } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import { parseFlow } from '../../document/parseFlow.js';
import { createReviewEvent, type ReviewWish } from '../../review/record/createReviewEvent.js';
import { isReviewEvent } from '../../review/record/isReviewEvent.js';
import { reduceReview } from '../../review/record/reduceReview.js';
import type { ReviewActor, ReviewEvent } from '../../review/record/reviewEvent.js';
import type { ReviewState } from '../../review/record/reviewState.js';

/** What a review stands on. The host keeps people, storage and time. */
export interface FlowReviewOptions {
  /** The version that is looked at: JSON text or an object. */
  readonly flow: string | object;
  /** The record so far, as it came out of the host's store: what is wrong with it is found and told. A new list for each change. */
  readonly events: readonly unknown[];
  /** Who is looking. Undefined: may read, and decide nothing. */
  readonly actor?: ReviewActor | undefined;
  /** Something was said or decided: append it to the record, and hand the longer list back as `events`. */
  readonly onEvent?: ((event: ReviewEvent) => void) | undefined;
  /** Hash of the last event where the host keeps it apart: without it a record whose end was cut off looks whole. */
  readonly head?: string | undefined;
  /** The time of an event, ISO 8601. Default: the clock of the browser. */
  readonly now?: (() => string) | undefined;
}

/** A review as it stands, and what the actor can do. */
export interface FlowReviewHandle {
  /** The version that is looked at; undefined where the source is no Flow. */
  readonly document: FlowDocument | undefined;
  /** How it stands with this version; undefined without one. */
  readonly state: ReviewState | undefined;
  /** Whether there are an actor, a document and somebody who takes events. */
  readonly canAct: boolean;
  /**
   * Writes the next event and hands it to `onEvent`; returns it, or undefined where nobody can act. Throws when it decides on a
   * screen that the document does not have.
   */
  act(wish: ReviewWish): ReviewEvent | undefined;
}

const clock = () => new Date().toISOString();

/** Works out a review from its record and writes what follows. Keeps nothing itself: events come in by `events` and leave by `onEvent`. */
export function useFlowReview(options: FlowReviewOptions): FlowReviewHandle {
  const { flow, events, head, actor, onEvent } = options;
  const document = useMemo(() => parseFlow(flow).document, [flow]);
  const state = useMemo(() => document && reduceReview(events, document, head), [events, document, head]);
  const canAct = document !== undefined && actor !== undefined && onEvent !== undefined;
  const latest = useRef(options);
  // Written since the host last handed its list over: two acts in one turn must follow each other.
  const written = useRef<ReviewEvent[]>([]);
  useEffect(() => void (latest.current = options));
  useEffect(() => void (written.current = []), [events]);

  return useMemo(() => ({
    document, state, canAct,
    act(wish) {
      const { actor: by, onEvent: tell, events: stored, now = clock } = latest.current;
      if (!document || !by || !tell) return undefined;
      const record = [...stored.filter(isReviewEvent), ...written.current];
      const event = createReviewEvent(wish, { document, events: record, actor: by, at: now() });
      written.current.push(event);
      tell(event);
      return event;
    },
  }), [document, state, canAct]);
}
