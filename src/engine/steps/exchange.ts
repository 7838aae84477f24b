import type { JsonObject } from '../../spec/types.js';
import { statuses, usualDataApiVersion } from '../../spec/endpoint.js';
import type { EndpointRequest, EndpointResponse } from '../endpoint.js';
import type { FlowEvent } from '../events.js';
import { isObject } from '../../document/jsonKind.js';
import { put, type Run, without } from '../run.js';
import type { FlowFailure, PendingRequest } from '../state.js';
import { complete, flowTokenOf } from './complete.js';
import { enterScreen } from './enterScreen.js';
import { extraKeys, judgeData, judgeRoute, type Refusal } from './judgeAnswer.js';
import { judgeComponents } from './judgeComponents.js';
import { selfAnswer } from './selfAnswer.js';
import { textOrKind } from '../textOrKind.js';

/** Name of the answer that ends a Flow. Spec: endpoint.md 5. */
export const success = 'SUCCESS';
/** Keys a finding lists by name. */
const namedKeys = 10;

/**
 * Sends a request; one at a time, a second is dropped while the first is under way. Without an endpoint the preview answers
 * itself at once. Spec: endpoint.md 3, 4.
 */
export function callEndpoint(run: Run, ask: Pick<EndpointRequest, 'action' | 'screen' | 'data'>, trigger: PendingRequest['trigger'], pointer: string): void {
  if (run.state.pending) return;
  const { dataApiVersion = usualDataApiVersion } = run.program.document;
  const request: EndpointRequest = { version: dataApiVersion, ...ask, flow_token: flowTokenOf(run) };
  if (!run.program.options.endpoint) {
    selfAnswer(run, request, trigger, pointer);
    return;
  }
  const number = run.state.nextRequest;
  run.set({ pending: { number, request, trigger, actions: run.actions }, nextRequest: number + 1 });
  run.effects.push({ type: 'callEndpoint', number, request });
}

/** Takes the answer of the host's endpoint: ends, shows its screen, or tells the endpoint why it can't. Spec: endpoint.md 5. */
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
    return refuse(run, pending, { key: 'invalid-screen-transition', problem: `screen ${textOrKind(screen)} does not exist` });
  }
  const { error_message: message, extension_message_response: _, ...own } = data;
  const refusal = judgeRoute(run, screen, pending) ?? judgeData(run, screen, own) ?? judgeComponents(run, screen, own);
  if (refusal) {
    run.report('answer-refused', '', { problem: refusal.problem, key: refusal.key });
    return refuse(run, pending, refusal);
  }
  const extra = extraKeys(run, screen, own);
  if (extra.length > 0) run.report('answer-extra-data', run.program.screen(screen)?.source.pointer ?? '', { screen, names: extra.slice(0, namedKeys).join(', ') });
  run.mergeData(screen, own);
  run.set({ received: put(run.state.received, screen, true), status: 'open' });
  const back = pending.trigger === 'back' && run.state.history.includes(screen);
  enterScreen(run, screen, screen === run.screenId ? 'same' : back ? 'back' : 'forward');
  // An answer brings its messages with it, also on the way back. Spec: flow-json.md 9.1.
  run.set({ cleared: without(run.state.cleared, screen) });
  if (typeof message === 'string' && message !== '') run.set({ snackbar: { number: pending.number, text: message } });
}

/** Shows the error page, and says to the endpoint why its answer was of no use. Spec: endpoint.md 3, 8. */
function refuse(run: Run, pending: PendingRequest, { key, problem }: Refusal): void {
  const { action, screen, version, flow_token } = pending.request;
  const request: EndpointRequest = {
    version, action: action === 'INIT' ? 'INIT' : 'data_exchange', ...(screen !== undefined && { screen }),
    data: { error: key, error_message: problem }, ...(flow_token !== undefined && { flow_token }),
  };
  run.effects.push({ type: 'notifyEndpoint', request });
  fail(run, problem, {});
}

/** A failed exchange: the error page, or for a token that is no longer valid the end. Spec: endpoint.md 6, 7. */
export function takeFailure(run: Run, { problem, status, text, reason }: Extract<FlowEvent, { type: 'endpointFailed' }>, pending: PendingRequest): void {
  run.report('endpoint-failed', '', { problem: problem.replace(/\.$/, '') });
  if (reason === 'unreadable') return refuse(run, pending, { key: 'response-decryption-error', problem });
  fail(run, problem, {
    canRetry: status !== statuses.cannotDecrypt && status !== statuses.tokenInvalid && reason !== 'setup',
    kind: reason === 'network' ? 'network' : status === statuses.timeout ? 'timeout' : 'general',
    ...(text !== undefined && { text }),
  });
  if (status === statuses.tokenInvalid) run.set({ status: 'expired' });
}

function fail(run: Run, problem: string, more: Partial<FlowFailure>): void {
  const draft = run.program.options.launch?.mode === 'draft';
  run.set({ status: 'failed', failure: { problem, canRetry: true, kind: 'general', draft, ...more } });
}
