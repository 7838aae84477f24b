import type { FlowDocument } from '../../document/flowDocument.js';
import { Program } from '../../engine/compile/program.js';
import { initialState } from '../../engine/initialState.js';
import { transition } from '../../engine/transition.js';
import { type Goal, goalKey } from '../coverage/goal.js';
import { seenBetween } from '../coverage/seenBetween.js';
import type { WalkPlan } from '../walks/enumerateWalks.js';
import type { StoryFrame } from './storyFrame.js';

type BranchGoal = Extract<Goal, { kind: 'branch' }>;
const isBranch = (goal: Goal): goal is BranchGoal => goal.kind === 'branch';

/** The arms of a Flow's branches as frames, and those no values were found for. */
export interface BranchFrames {
  readonly frames: readonly StoryFrame[];
  readonly notReached: readonly BranchGoal[];
}

/**
 * A frame for each arm of If and Switch that a walk of the plan shows, at the moment it comes to sight. Needs the engine for patterns
 * no more than the walks themselves did: a step that is refused is left out.
 */
export function branchFrames(document: FlowDocument, plan: WalkPlan): BranchFrames {
  const frames = new Map<string, StoryFrame>();
  for (const { steps, shows } of plan.walks) {
    const wanted = shows.filter(isBranch).filter((goal) => !frames.has(goalKey(goal)));
    if (wanted.length === 0) continue;
    const program = new Program(document, {});
    let [state] = initialState(program);
    let seen = new Set(seenBetween(program, undefined, undefined, state));
    for (let count = 0; count <= steps.length; count++) {
      const step = steps[count - 1];
      if (step) {
        const [next] = transition(program, state, step.event);
        seen = new Set(seenBetween(program, state, step.event, next));
        state = next;
      }
      if (state.status !== 'open') break;
      for (const goal of wanted) {
        const key = goalKey(goal);
        if (frames.has(key) || !seen.has(key) || state.history.at(-1) !== goal.screen) continue;
        frames.set(key, { key, screen: goal.screen, state: 'branch', opens: undefined, events: steps.slice(0, count).map(({ event }) => event), when: goal.when });
      }
    }
  }
  return { frames: [...frames.values()], notReached: plan.notReached.filter(isBranch) };
}
