import type { FlowDocument } from '../../document/flowDocument.js';
import { Program } from '../../engine/compile/program.js';
import type { FlowEvent } from '../../engine/events.js';
import { initialState } from '../../engine/initialState.js';
import { resolveScreen } from '../../engine/resolve/resolveScreen.js';
import type { FlowState } from '../../engine/state.js';
import { transition } from '../../engine/transition.js';
import { type Goal, goalKey } from '../coverage/goal.js';
import { goalsOf } from '../coverage/goalsOf.js';
import { seenBetween } from '../coverage/seenBetween.js';
import { chooseFew } from './chooseFew.js';
import { decisiveNames } from './decisiveNames.js';
import type { FlowWalk, WalkStep } from './flowWalk.js';
import { outcomesOf, pressesOf } from './presses.js';
import { stateKey } from './stateKey.js';
import { variantsOf } from './variants.js';

/** Ways through a Flow that together show as much of it as could be found. Plain data. */
export interface WalkPlan {
  readonly walks: readonly FlowWalk[];
  /** What no way was found to; a branch names its condition. */
  readonly notReached: readonly Goal[];
  /** Events tried to find this out. */
  readonly tried: number;
}

/** A run on its way, with all that it showed. */
interface Run {
  readonly state: FlowState;
  readonly steps: readonly WalkStep[];
  readonly shown: ReadonlySet<string>;
}

/** States that are looked into: so many, and more for each screen. */
const visits = { least: 60, perScreen: 40 };

/**
 * Finds a small set of walks that shows every screen, route and terminal, and every arm of If and Switch for which values can be
 * found, by trying: the engine alone says what leads where. Each is played by `replayWalk`. Without an endpoint: where one would
 * decide, each route is walked. A promise, because the engine for patterns loads late. Always ends.
 */
export async function enumerateWalks(document: FlowDocument): Promise<WalkPlan> {
  const program = new Program(document, {});
  await program.patterns.load();
  const goals = new Map(goalsOf(program).filter(({ kind }) => kind !== 'validation').map((goal) => [goalKey(goal), goal]));
  const decisive = decisiveNames(document);
  const missing = new Set(goals.keys());
  const finds: Run[] = [];
  const known = new Set<string>();
  let tried = 0;

  function after(run: Run, event: FlowEvent | undefined, state: FlowState, steps: readonly WalkStep[]): Run {
    tried++;
    const shown = new Set(run.shown);
    for (const key of seenBetween(program, event && run.state, event, state)) if (goals.has(key)) shown.add(key);
    const next = { state, steps, shown };
    if ([...shown].some((key) => missing.delete(key))) {
      // Each one counts, and `some` stops at the first.
      shown.forEach((key) => missing.delete(key));
      finds.push(next);
    }
    return next;
  }

  /** Plays steps on a run, so that what each of them shows is seen. */
  const play = (run: Run, steps: readonly WalkStep[]): Run => steps.reduce((at, step) => after(at, step.event, transition(program, at.state, step.event)[0], [...at.steps, step]), run);

  const [first] = initialState(program);
  const queue: Run[] = [after({ state: first, steps: [], shown: new Set() }, undefined, first, [])];
  known.add(stateKey(first, decisive.names));
  let left = visits.least + visits.perScreen * document.screens.length;
  for (let run = queue.shift(); run && missing.size > 0 && left-- > 0; run = queue.shift()) {
    const tries = new Set<string>();
    for (const [filledState, steps] of variantsOf(program, run.state, decisive)) {
      const filled = play(run, steps);
      const screen = resolveScreen(program, filledState, undefined);
      const look = `${screen?.footer?.blocked} ${stateKey(filledState, decisive.names)}`;
      if (!screen || tries.has(look)) continue;
      tries.add(look);
      for (const press of pressesOf(screen)) {
        const [pressed] = transition(program, filled.state, press.event);
        if (pressed === filled.state) continue;
        const base = after(filled, press.event, pressed, [...filled.steps, press]);
        for (const [next, more] of outcomesOf(program, pressed, base.steps)) {
          const arrived = next === pressed ? base : after(base, more.at(-1)?.event, next, more);
          const key = stateKey(next, decisive.names);
          if (next.status !== 'open' || known.has(key)) continue;
          known.add(key);
          queue.push(arrived);
        }
      }
    }
  }

  const walks = chooseFew(finds.map((run) => ({ run, shown: run.shown }))).map(({ run: { state, steps, shown } }): FlowWalk => ({
    steps, shows: [...goals].flatMap(([key, goal]) => (shown.has(key) ? [goal] : [])), endsOn: state.history.at(-1) ?? '', completes: state.status === 'completed',
  }));
  return { walks, notReached: [...goals].flatMap(([key, goal]) => (missing.has(key) ? [goal] : [])), tried };
}
