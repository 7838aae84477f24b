import type { FlowDocument } from '../../document/flowDocument.js';
import { flowDigest } from '../digest/flowDigest.js';
import { createPin } from './createPin.js';
import { eventHash } from './eventHash.js';
import type { ReviewAct, ReviewActor, ReviewEvent, Verdict } from './reviewEvent.js';

/** What somebody does, as a host hears of it: places by pointer and screen id, digests left to `createReviewEvent`. */
export type ReviewWish =
  | { readonly type: 'comment'; /** JSON pointer of the component, the screen, or empty for the Flow. */ readonly pointer: string; readonly text: string }
  | { readonly type: 'decision'; readonly verdict: Verdict; /** Left out for the whole Flow. */ readonly screen?: string; readonly text?: string }
  | Exclude<ReviewAct, { type: 'comment' | 'decision' }>;

/** What stands around an event. */
export interface ReviewMoment {
  /** The version that is being looked at. */
  readonly document: FlowDocument;
  /** The record so far; the new event follows its last. */
  readonly events: readonly ReviewEvent[];
  readonly actor: ReviewActor;
  /** ISO 8601. The host's clock: this library has none. */
  readonly at: string;
}

/**
 * Makes the next event of a record. Changes nothing: the host appends and stores it. Throws when it decides on a screen that the
 * document does not have.
 */
export function createReviewEvent(wish: ReviewWish, { document, events, actor, at }: ReviewMoment): ReviewEvent {
  const last = events.at(-1);
  const stamp = {
    number: (last?.number ?? 0) + 1, at, flow: flowDigest(document).flow, previous: last?.hash ?? null,
    actor: { id: actor.id, ...(actor.name !== undefined && { name: actor.name }) },
  };
  const unsigned = { ...stamp, ...actOf(wish, document) };
  return { ...unsigned, hash: eventHash(unsigned) };
}

function actOf(wish: ReviewWish, document: FlowDocument): ReviewAct {
  if (wish.type === 'comment') return { type: 'comment', pin: createPin(document, wish.pointer), text: wish.text };
  if (wish.type !== 'decision') return wish;
  const { flow, screens } = flowDigest(document);
  const text = wish.text === undefined ? {} : { text: wish.text };
  if (wish.screen === undefined) return { type: 'decision', verdict: wish.verdict, subject: { kind: 'flow', digest: flow, screens: screens.map(({ id, digest }) => ({ id, digest })) }, ...text };
  const screen = screens.find(({ id }) => id === wish.screen);
  if (!screen) throw new Error(`createReviewEvent was asked for a decision on the screen "${wish.screen}", which this document does not have. Take an id from flowDigest(document).screens.`);
  return { type: 'decision', verdict: wish.verdict, subject: { kind: 'screen', screen: screen.id, digest: screen.digest }, ...text };
}
