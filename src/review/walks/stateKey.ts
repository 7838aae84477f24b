import type { ByKey, FlowState } from '../../engine/state.js';

/** Names a state by all that can decide how it goes on: the screen, and the values of the names given, on every screen. */
export function stateKey(state: FlowState, names: ReadonlySet<string>): string {
  const decisive = (stores: ByKey<ByKey<unknown>>) => Object.keys(stores).sort().map((screen) => [screen, Object.entries(stores[screen]!).filter(([name]) => names.has(name)).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return JSON.stringify([state.status, state.history.at(-1), Object.keys(state.received).sort(), decisive(state.form), decisive(state.data as ByKey<ByKey<unknown>>)]);
}
