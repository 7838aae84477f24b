import type { ScreenDigest } from '../digest/flowDigest.js';
import type { Pin } from './pin.js';

/** Who did something. The host says who people are. */
export interface ReviewActor {
  /** Never changes for a person. */
  readonly id: string;
  readonly name?: string;
}

/** What a reviewer decided. */
export type Verdict = 'approved' | 'approved-with-changes' | 'changes-requested' | 'rejected';

/** What a decision is about, with the digests of what was looked at. */
export type DecisionSubject =
  | { readonly kind: 'screen'; readonly screen: string; readonly digest: string }
  | { readonly kind: 'flow'; readonly digest: string; readonly screens: readonly Pick<ScreenDigest, 'id' | 'digest'>[] };

/** What can happen in a review. `to` is the hash of the comment, `of` that of the decision or comment taken back. */
export type ReviewAct =
  | { readonly type: 'comment'; readonly pin: Pin; readonly text: string }
  | { readonly type: 'reply'; readonly to: string; readonly text: string }
  | { readonly type: 'resolve'; readonly to: string }
  | { readonly type: 'reopen'; readonly to: string }
  | { readonly type: 'decision'; readonly verdict: Verdict; readonly subject: DecisionSubject; readonly text?: string }
  | { readonly type: 'withdraw'; readonly of: string };

/** What every event carries. */
export interface ReviewStamp {
  /** Counts from 1, without gaps. */
  readonly number: number;
  /** When, as the host says it: ISO 8601. */
  readonly at: string;
  readonly actor: ReviewActor;
  /** Digest of the Flow it was said about. */
  readonly flow: string;
  /** Hash of the event before; null for the first. */
  readonly previous: string | null;
  /** SHA-256 over the canonical JSON of all the rest of the event; also its identity. */
  readonly hash: string;
}

/** One entry of the record of a review. Plain data, never changed once it is written. */
export type ReviewEvent = ReviewStamp & ReviewAct;
