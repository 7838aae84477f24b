import type { FlowDocument } from '../../../src/document/flowDocument.js';
import { Program } from '../../../src/engine/compile/program.js';
import { initialState } from '../../../src/engine/initialState.js';
import { resolveScreen } from '../../../src/engine/resolve/resolveScreen.js';
import type { ResolvedScreen } from '../../../src/engine/resolved.js';
import type { FlowState } from '../../../src/engine/state.js';
import { transition } from '../../../src/engine/transition.js';
import { isField } from '../../../src/review/walks/candidates.js';
import { type Filled, fillScreen } from '../../../src/review/walks/fillScreen.js';
import type { WalkStep } from '../../../src/review/walks/flowWalk.js';
import { outcomesOf, pressesOf } from '../../../src/review/walks/presses.js';

/** One thing done, with where: enough to do it again through the DOM. */
export type Step = WalkStep;
/** A way through a Flow, or why there is none. */
export type Walk = { readonly completed: true; readonly steps: readonly Step[]; readonly state: FlowState } | { readonly completed: false; readonly reason: string };

const maxVisits = 400;

/**
 * Finds a way to a completed response: fills every required field with a valid value, presses what leads on, and tries other
 * options and links where the first choice leads in circles.
 */
export async function walk(document: FlowDocument): Promise<Walk> {
  const program = new Program(document, {});
  await program.patterns.load();
  const [state] = initialState(program);
  let visits = 0;
  let reason = 'no way on was found';
  const seen = new Set<string>();

  function go(at: FlowState, steps: readonly Step[]): Walk | undefined {
    if (at.status === 'completed') return { completed: true, steps, state: at };
    const screen = resolveScreen(program, at, undefined);
    if (!screen || visits++ > maxVisits) return undefined;
    const key = `${at.history.join('>')}|${JSON.stringify(at.form)}|${JSON.stringify(at.data)}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    for (const [filled, done] of fillings(program, at, steps)) {
      const now = resolveScreen(program, filled, undefined)!;
      for (const press of pressesOf(now)) {
        for (const [next, more] of outcomesOf(program, transition(program, filled, press.event)[0], [...done, press])) {
          const found = next.status === 'completed' || next.history !== filled.history ? go(next, more) : undefined;
          if (found) return found;
        }
      }
      reason = `stuck on ${screen.id}: ${stuckBecause(now)}`;
    }
    return undefined;
  }

  return go(state, []) ?? { completed: false, reason };
}

/** The screen filled in: first with the first valid choice everywhere, then once for each other option of each single choice. */
function* fillings(program: Program, state: FlowState, steps: readonly Step[]): Generator<Filled> {
  yield fillScreen(program, state, steps);
  const screen = resolveScreen(program, state, undefined);
  for (const node of screen?.nodes ?? []) {
    if (node.type !== 'RadioButtonsGroup' && node.type !== 'Dropdown') continue;
    for (const option of node.props.dataSource.slice(0, 6)) yield fillScreen(program, state, steps, { name: node.field.name, value: option.id });
  }
}

function stuckBecause(screen: ResolvedScreen): string {
  if (!screen.footer) return 'no Footer';
  if (!screen.footer.enabled) return 'the Footer is disabled by the author';
  if (screen.footer.blocked) return `the Footer waits for ${screen.nodes.filter(isField).map((node) => `${node.type} ${node.field.name}`).join(', ')}`;
  return 'pressing leads nowhere new';
}
