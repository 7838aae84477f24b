import type { FlowEvent } from '../../engine/events.js';

/** In what state a screen is shown: as it opens on its example data, filled with valid values, with its mistakes told, or in one arm of a branch. */
export type FrameState = 'empty' | 'filled' | 'errors' | 'branch';

/** One picture of a storyboard: a screen and what to do until it looks so. Plain data. */
export interface StoryFrame {
  /** Names the frame within its Flow; stays the same while the screen's id, or the place of its branch, does. */
  readonly key: string;
  readonly screen: string;
  readonly state: FrameState;
  /** Screen the run opens on; undefined where the events walk to the screen from the opening of the Flow. */
  readonly opens: string | undefined;
  readonly events: readonly FlowEvent[];
  /** Of a branch: its condition, or value and case. */
  readonly when?: string;
}
