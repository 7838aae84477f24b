import type { FlowEvent } from '../../engine/events.js';
import type { Goal } from '../coverage/goal.js';

/** One thing done, with where: enough to do it again through the engine or through a page. */
export interface WalkStep {
  readonly screen: string;
  readonly event: Extract<FlowEvent, { type: 'change' | 'press' | 'back' | 'chooseRoute' }>;
  readonly node: { readonly type: string; readonly pointer: string; /** Ids of its options or rows, in order. */ readonly options?: readonly string[] };
}

/** A way through a Flow from its opening on. Plain data. */
export interface FlowWalk {
  readonly steps: readonly WalkStep[];
  /** Everything that comes to sight on it. */
  readonly shows: readonly Goal[];
  /** Screen it ends on. */
  readonly endsOn: string;
  readonly completes: boolean;
}
