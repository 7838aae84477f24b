import type { RecordProblem } from './checkChain.js';
import type { Pin } from './pin.js';
import type { PinPlace } from './resolvePin.js';
import type { DecisionSubject, ReviewActor, Verdict } from './reviewEvent.js';

/** Something said, by whom and when. `id` is the hash of its event. */
interface Said {
  readonly id: string;
  readonly actor: ReviewActor;
  readonly at: string;
  /** Digest of the Flow it was said about. */
  readonly flow: string;
}

/** A comment with what followed on it. */
export interface ReviewThread extends Said {
  readonly text: string;
  readonly pin: Pin;
  /** Where it is pinned in this version; orphaned, never lost. */
  readonly place: PinPlace;
  readonly replies: readonly (Said & { readonly text: string })[];
  readonly resolved: boolean;
  /** Its author took it back. */
  readonly withdrawn: boolean;
}

/**
 * What became of a decision. `holds`: what was looked at is unchanged; `stale`: it changed; `replaced`: the same person decided
 * anew on the same; `withdrawn`: its author took it back.
 */
export type Standing = 'holds' | 'stale' | 'replaced' | 'withdrawn';

/** A decision and whether it still counts. */
export interface ReviewDecision extends Said {
  readonly verdict: Verdict;
  readonly subject: DecisionSubject;
  readonly text?: string;
  readonly standing: Standing;
  /** Screens for which it is stale: changed, new or gone since. Empty while it holds. */
  readonly staleScreens: readonly string[];
}

/** How it stands with something: the gravest verdict that holds, `stale` where none holds any more, `open` where there was none. */
export type ReviewStatus = Verdict | 'stale' | 'open';

/** One screen of this version. */
export interface ScreenReview {
  readonly id: string;
  readonly pointer: string;
  readonly digest: string;
  readonly status: ReviewStatus;
  /** Ids of the decisions that make the status: the latest of each person about this screen, be it on the screen or on the Flow. */
  readonly decisions: readonly string[];
}

/** A review as it stands for one version of a Flow. Plain data. */
export interface ReviewState {
  /** Whether the record is whole: nothing altered, missing, reordered, repeated or cut off. */
  readonly intact: boolean;
  readonly problems: readonly RecordProblem[];
  /** Hash of the last event; a host that keeps it apart can tell when the end is cut off. */
  readonly head: string | null;
  readonly threads: readonly ReviewThread[];
  readonly decisions: readonly ReviewDecision[];
  readonly screens: readonly ScreenReview[];
  /** The Flow as a whole, by the decisions on the Flow alone. */
  readonly flow: { readonly digest: string; readonly status: ReviewStatus };
  /** Every screen is approved, with or without changes, nobody objects, and the record is whole. */
  readonly approved: boolean;
}
