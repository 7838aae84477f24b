import type { Program } from './compile/program.js';
import type { Effect } from './events.js';
import { initialState } from './initialState.js';
import { Run } from './run.js';
import type { FlowState } from './state.js';
import { settle } from './steps/settle.js';

/**
 * Carries a run over to a changed document: the screens still there stay in the history, values stay under their names. Where
 * the screen on show is gone, the one before it is shown; where none is left, the Flow opens anew.
 */
export function adopt(program: Program, state: FlowState): readonly [FlowState, readonly Effect[]] {
  const history = state.history.filter((id) => program.has(id));
  if (history.length === 0 || state.status === 'opening' || state.status === 'failed') return initialState(program, state);
  const run = new Run(program, { ...state, history, visited: state.visited.filter((id) => program.has(id)), pending: undefined, choice: undefined });
  settle(run);
  return [run.state, run.effects];
}
