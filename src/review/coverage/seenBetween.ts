import type { Program } from '../../engine/compile/program.js';
import type { FlowEvent } from '../../engine/events.js';
import { resolveScreen } from '../../engine/resolve/resolveScreen.js';
import type { FlowState } from '../../engine/state.js';
import { armsTaken, branchesOf } from './branches.js';
import { goalKey } from './goal.js';

/** Steps by which one comes to another screen without walking there. */
const jumps: ReadonlySet<FlowEvent['type']> = new Set(['back', 'goTo', 'reset', 'close']);

/** Keys of the goals that one event of a run brought to sight; without `before` those of its opening. */
export function seenBetween(program: Program, before: FlowState | undefined, event: FlowEvent | undefined, after: FlowState): readonly string[] {
  const screen = after.history.at(-1);
  const from = before?.history.at(-1);
  const seen: string[] = [];
  if (after.completion && after.completion !== before?.completion) seen.push(goalKey({ kind: 'terminal', screen: after.completion.screen }));
  if (after.status !== 'open' || screen === undefined) return seen;
  seen.push(goalKey({ kind: 'screen', screen }));
  if (event && !jumps.has(event.type) && from !== undefined && from !== screen) seen.push(goalKey({ kind: 'route', screen: from, to: screen }));
  const source = program.screen(screen)?.source;
  for (const { pointer, when } of source ? armsTaken(program, after, screen, branchesOf(program)(source)) : []) seen.push(goalKey({ kind: 'branch', screen, pointer, when }));
  return seen;
}

/** Keys of the mistakes that fields on show tell of. */
export function messagesIn(program: Program, state: FlowState): readonly string[] {
  const screen = state.status === 'open' ? resolveScreen(program, state, undefined) : undefined;
  return (screen?.nodes ?? []).flatMap((node) => {
    const message = 'field' in node ? node.field.message : undefined;
    return 'field' in node && message?.from === 'check' ? [goalKey({ kind: 'validation', screen: screen!.id, pointer: node.pointer, name: node.field.name, issue: message.issue.id })] : [];
  });
}
