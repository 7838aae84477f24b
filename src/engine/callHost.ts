import { collectFindings } from '../document/findings.js';
import { isObject } from '../document/jsonKind.js';
import { readValue } from '../document/readValue.js';
import type { Endpoint, EndpointResponse } from './endpoint.js';
import type { Effect, FlowEvent } from './events.js';
import { textOrKind } from './textOrKind.js';

/** Calls the host's endpoint and sends what came of it back as an event, copied, so that the host can't change it later. Spec: endpoint.md 5 to 7. */
export function callHost(endpoint: Endpoint | undefined, { number, request }: Extract<Effect, { type: 'callEndpoint' }>, controller: AbortController, send: (event: FlowEvent) => void): void {
  if (!endpoint) return;
  const failed = (error: unknown) => {
    if (!controller.signal.aborted) send({ type: 'endpointFailed', number, problem: textOrKind(error instanceof Error ? error.message : error), canRetry: true });
  };
  try {
    // Not `catch`: an error of a listener of the host must not pass for one of its endpoint.
    void Promise.resolve(endpoint(request, { signal: controller.signal })).then((answer) => {
      const response = readValue(answer, collectFindings());
      if (!isObject(response)) failed('the answer is no JSON object');
      else if (!controller.signal.aborted) send({ type: 'endpointReplied', number, response: response as EndpointResponse }); // its parts are checked when it is taken
    }, failed);
  } catch (error) {
    failed(error);
  }
}
