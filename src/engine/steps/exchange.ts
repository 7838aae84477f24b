import type { JsonObject } from '../../spec/types.js';
import type { EndpointRequest, EndpointResponse } from '../endpoint.js';
import { isObject } from '../../document/jsonKind.js';
import { put, type Run, without } from '../run.js';
import type { PendingRequest } from '../state.js';
import { complete, flowTokenOf } from './complete.js';
import { enterScreen } from './enterScreen.js';
import { selfAnswer } from './selfAnswer.js';
import { textOrKind } from '../textOrKind.js';

/** Name of the answer that ends a Flow. Spec: endpoint.md 5. */
export const success = 'SUCCESS';

/**
 * Sends a request; one at a time, a second is dropped while the first is under way. Without an endpoint the preview answers
 * itself at once. Spec: endpoint.md 3, 4.
 */
export function callEndpoint(run: Run, ask: Pick<EndpointRequest, 'action' | 'screen' | 'data'>, trigger: PendingRequest['trigger'], pointer: string): void {
  if (run.state.pending) return;
  const { dataApiVersion = '3.0' } = run.program.document;
  const request: EndpointRequest = { version: dataApiVersion, ...ask, flow_token: flowTokenOf(run) };
  if (!run.program.options.endpoint) {
    selfAnswer(run, request, trigger, pointer);
    return;
  }
  const number = run.state.nextRequest;
  run.set({ pending: { number, request, trigger, actions: run.actions }, nextRequest: number + 1 });
  run.effects.push({ type: 'callEndpoint', number, request });
}

/** Takes the answer of the host's endpoint. Spec: endpoint.md 5. */
export function takeAnswer(run: Run, response: EndpointResponse, pending: PendingRequest): void {
  const { screen, data: given } = isObject(response) ? response : {};
  const data: JsonObject = isObject(given) ? given : {};
  if (screen === success) {
    const extension = data['extension_message_response'];
    const params = isObject(extension) ? extension['params'] : undefined;
    complete(run, isObject(params) ? params : {});
    return;
  }
  if (typeof screen !== 'string' || !run.program.has(screen)) {
    run.report('answer-unknown-screen', '', { name: textOrKind(screen) });
    fail(run, `screen ${textOrKind(screen)} does not exist`, true);
    return;
  }
  const { error_message: message, extension_message_response: _, ...own } = data;
  run.mergeData(screen, own);
  run.set({ received: put(run.state.received, screen, true), status: 'open' });
  const back = pending.trigger === 'back' && run.state.history.includes(screen);
  enterScreen(run, screen, screen === run.screenId ? 'same' : back ? 'back' : 'forward');
  // An answer brings its messages with it, also on the way back. Spec: flow-json.md 9.1.
  run.set({ cleared: without(run.state.cleared, screen) });
  if (typeof message === 'string' && message !== '') run.set({ snackbar: { number: pending.number, text: message } });
}

/** A failed exchange: an error page while opening, a snackbar during use. Spec: endpoint.md 7. */
export function fail(run: Run, problem: string, canRetry: boolean): void {
  run.set({ status: 'failed', failure: { problem, canRetry } });
}
