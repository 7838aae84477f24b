import { collectFindings } from '../document/findings.js';
import { isObject } from '../document/jsonKind.js';
import { readValue } from '../document/readValue.js';
import type { Program } from './compile/program.js';
import { Run, empty, put } from './run.js';
import type { Effect } from './events.js';
import type { FlowState } from './state.js';
import { callEndpoint } from './steps/exchange.js';
import { enterScreen } from './steps/enterScreen.js';
import { followUps } from './steps/followUps.js';
import { settle } from './steps/settle.js';

const blank: FlowState = Object.freeze({
  status: 'opening', history: [], visited: [], received: empty<true>(), data: empty<never>(), form: empty<never>(), touched: empty<never>(),
  cleared: empty<never>(), pending: undefined, nextRequest: 1, snackbar: undefined, choice: undefined, failure: undefined, failedRequest: undefined, completion: undefined, patterns: 0,
});

/**
 * The state a run opens with, and the work it asks for: the screen the launch names or the first entry screen, or a request
 * for it. Requests are numbered on from those of the run `before`, so that its late answers are told apart. Spec: endpoint.md 9.2, flow-json.md 11.3.
 */
export function initialState(program: Program, before: Pick<FlowState, 'patterns' | 'nextRequest'> = blank): readonly [FlowState, readonly Effect[]] {
  const run = new Run(program, { ...blank, patterns: before.patterns, nextRequest: before.nextRequest });
  const { launch } = program.options;
  if (launch?.action === 'data_exchange' && program.document.dataApiVersion !== undefined) {
    callEndpoint(run, { action: 'INIT' }, 'open', '');
    followUps(run);
    settle(run);
    return [run.state, run.effects];
  }
  const first = program.entries[0] ?? program.document.screens[0]?.id ?? '';
  const wanted = launch?.screen ?? first;
  if (!program.has(wanted)) run.report('navigate-nowhere', '', { name: wanted, screen: first });
  const id = program.has(wanted) ? wanted : first;
  const data = readValue(launch?.data, collectFindings());
  if (isObject(data) && Object.keys(data).length > 0) {
    run.mergeData(id, data);
    run.set({ received: put(run.state.received, id, true) });
  }
  run.set({ status: 'open' });
  enterScreen(run, id, 'forward');
  followUps(run);
  settle(run);
  return [run.state, run.effects];
}
