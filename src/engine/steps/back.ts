import type { Run } from '../run.js';
import { callEndpoint } from './exchange.js';
import { enterScreen } from './enterScreen.js';

/** Goes back a screen; one with `refresh_on_back` asks the endpoint of an endpoint Flow first. Spec: flow-json.md 10.5. */
export function back(run: Run): void {
  const target = run.state.history.at(-2);
  if (target === undefined || run.state.pending) return;
  const left = run.program.screen(run.screenId)?.source;
  if (left?.refreshOnBack && run.program.document.dataApiVersion !== undefined) callEndpoint(run, { action: 'BACK', screen: run.screenId }, 'back', left.pointer);
  else enterScreen(run, target, 'back');
}
