import type { FlowDocument } from '../../document/flowDocument.js';
import { Program } from '../../engine/compile/program.js';
import type { FlowLaunch } from '../../engine/controller.js';
import type { FlowEvent } from '../../engine/events.js';
import { initialState } from '../../engine/initialState.js';
import { transition } from '../../engine/transition.js';
import { type Goal, goalKey } from './goal.js';
import { goalsOf } from './goalsOf.js';
import { messagesIn, seenBetween } from './seenBetween.js';

/** What happened in a run, as `onEvent` told it. Plain data. */
export interface FlowTrace {
  readonly events: readonly FlowEvent[];
  /** As the run was started. */
  readonly launch?: FlowLaunch;
  /** Whether an endpoint answered; its answers are among the events. */
  readonly endpoint?: boolean;
}

/** One kind of things to see: how many there are, how many were seen, and which were not. */
export interface CoverageOfKind {
  readonly seen: number;
  readonly total: number;
  readonly missing: readonly Goal[];
}
/** What was seen of a Flow and what was not. Plain data. */
export interface Coverage {
  readonly screens: CoverageOfKind;
  readonly routes: CoverageOfKind;
  readonly branches: CoverageOfKind;
  readonly terminals: CoverageOfKind;
  readonly validation: CoverageOfKind;
}

/**
 * Plays one run or several again, without a view, and counts what came to sight. A promise, because the engine for patterns loads
 * late. The document must be the one that was running; events that make no sense in it count for nothing.
 */
export async function coverageOf(trace: FlowTrace | readonly FlowTrace[], document: FlowDocument): Promise<Coverage> {
  const seen = new Set<string>();
  const goals = goalsOf(new Program(document, {}));
  for (const { events, launch, endpoint = false } of 'events' in trace ? [trace] : trace) {
    const program = new Program(document, { ...(launch && { launch }), ...(endpoint && { endpoint: () => new Promise(() => undefined) }) });
    await program.patterns.load();
    const [first] = initialState(program);
    seenBetween(program, undefined, undefined, first).forEach((key) => seen.add(key));
    events.reduce((before, event) => {
      const [after] = transition(program, before, event);
      if (after !== before) [...seenBetween(program, before, event, after), ...messagesIn(program, after)].forEach((key) => seen.add(key));
      return after;
    }, first);
  }
  const count = (kind: Goal['kind']): CoverageOfKind => {
    const all = goals.filter((goal) => goal.kind === kind);
    const missing = all.filter((goal) => !seen.has(goalKey(goal)));
    return { seen: all.length - missing.length, total: all.length, missing };
  };
  return { screens: count('screen'), routes: count('route'), branches: count('branch'), terminals: count('terminal'), validation: count('validation') };
}
