import type { Program } from './compile/program.js';
import type { Effect, FlowEvent } from './events.js';
import { initialState } from './initialState.js';
import { Run } from './run.js';
import type { FlowState } from './state.js';
import { back } from './steps/back.js';
import { change } from './steps/change.js';
import { enterScreen } from './steps/enterScreen.js';
import { callEndpoint, takeAnswer, takeFailure } from './steps/exchange.js';
import { followUps } from './steps/followUps.js';
import { openUrl } from './steps/openUrl.js';
import { press } from './steps/press.js';
import { takeChoice } from './steps/selfAnswer.js';
import { settle } from './steps/settle.js';

const none: readonly Effect[] = Object.freeze([]);

/**
 * The next state and the work it asks for. Pure: the same program, state and event give the same result; the same state object
 * comes back when nothing changed. Events that make no sense now, late answers among them, change nothing.
 */
export function transition(program: Program, state: FlowState, event: FlowEvent): readonly [FlowState, readonly Effect[]] {
  if (event.type === 'reset') return initialState(program, state);
  const run = new Run(program, state);
  step(run, event);
  followUps(run);
  if (run.state !== state) settle(run);
  return [run.state, run.effects.length > 0 ? run.effects : none];
}

function step(run: Run, event: Exclude<FlowEvent, { type: 'reset' }>): void {
  const { state } = run;
  switch (event.type) {
    case 'endpointReplied':
    case 'endpointFailed':
      return settleRequest(run, event);
    case 'retry':
      return retry(run);
    case 'patternsArrived':
      return run.set({ patterns: state.patterns + 1 });
    case 'close':
      if (state.status === 'completed' || state.status === 'closed' || state.status === 'expired') return;
      run.set({ status: 'closed', pending: undefined, choice: undefined, failure: undefined, failedRequest: undefined });
      return void run.effects.push({ type: 'close' });
    case 'reopen':
      return state.status === 'closed' && state.history.length > 0 ? run.set({ status: 'open', snackbar: undefined }) : undefined;
    case 'goTo':
      if (!run.program.has(event.screen) || (state.status === 'open' && run.screenId === event.screen)) return;
      run.set({ status: 'open', history: [], pending: undefined, choice: undefined, failure: undefined, failedRequest: undefined, completion: undefined });
      return enterScreen(run, event.screen, 'forward');
    case 'dismissSnackbar':
      return state.snackbar && run.set({ snackbar: undefined });
    case 'followLink':
      return openUrl(run, event.url, '');
  }
  if (state.status !== 'open' || state.pending) return;
  if (event.type === 'chooseRoute') return takeChoice(run, event.screen);
  if (state.choice) return;
  switch (event.type) {
    case 'change':
      return change(run, event.name, event.value);
    case 'blur':
      return run.field(event.name) && run.touch(run.screenId, [event.name]);
    case 'press':
      return press(run, event.pointer, event.itemId);
    case 'back':
      return back(run);
    default:
      event satisfies never;
  }
}

function settleRequest(run: Run, event: Extract<FlowEvent, { type: 'endpointReplied' | 'endpointFailed' }>): void {
  const { pending } = run.state;
  if (pending?.number !== event.number) return;
  if (event.type === 'endpointReplied') {
    run.set({ pending: undefined, snackbar: undefined });
    run.actions = pending.actions;
    takeAnswer(run, event.response, pending);
  } else {
    takeFailure(run, event, pending);
  }
  // The request stays known after a failure, so that it can be sent again.
  if (run.state.status === 'failed') run.set({ pending: undefined, failedRequest: pending });
  else if (event.type === 'endpointFailed') run.set({ pending: undefined });
}

function retry(run: Run): void {
  const { failedRequest, failure, history } = run.state;
  if (run.state.status !== 'failed' || !failure?.canRetry || !failedRequest) return;
  run.set({ status: history.length > 0 ? 'open' : 'opening', failure: undefined, failedRequest: undefined });
  const { action, screen, data } = failedRequest.request;
  callEndpoint(run, { action, ...(screen !== undefined && { screen }), ...(data !== undefined && { data }) }, failedRequest.trigger, '');
}
