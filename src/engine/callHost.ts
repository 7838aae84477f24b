import type { Endpoint } from './endpoint.js';
import type { Effect, FlowEvent } from './events.js';

/** Calls the host's endpoint and sends what came of it back as an event. Spec: endpoint.md 5 to 7. */
export function callHost(endpoint: Endpoint | undefined, { number, request }: Extract<Effect, { type: 'callEndpoint' }>, controller: AbortController, send: (event: FlowEvent) => void): void {
  if (!endpoint) return;
  const failed = (error: unknown) => {
    if (!controller.signal.aborted) send({ type: 'endpointFailed', number, problem: error instanceof Error ? error.message : String(error), canRetry: true });
  };
  try {
    Promise.resolve(endpoint(request, { signal: controller.signal })).then((response) => {
      if (!controller.signal.aborted) send({ type: 'endpointReplied', number, response });
    }).catch(failed);
  } catch (error) {
    failed(error);
  }
}
