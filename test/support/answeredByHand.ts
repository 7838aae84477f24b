import type { Endpoint, EndpointRequest, EndpointResponse } from '../../src/engine/endpoint.js';
import { settled } from './flowWith.js';

/** An endpoint whose answers the test gives by hand, the newest request first unless told. */
export function answeredByHand() {
  const requests: EndpointRequest[] = [];
  const signals: AbortSignal[] = [];
  const waiting: { readonly resolve: (response: EndpointResponse) => void; readonly reject: (error: unknown) => void }[] = [];
  const endpoint: Endpoint = (request, { signal }) => {
    requests.push(request);
    signals.push(signal);
    return new Promise((resolve, reject) => void waiting.push({ resolve, reject }));
  };
  const answer = async (response: unknown, at = waiting.length - 1) => {
    waiting[at]?.resolve(response as EndpointResponse);
    await settled();
  };
  const fail = async (error: unknown, at = waiting.length - 1) => {
    waiting[at]?.reject(error);
    await settled();
  };
  return { endpoint, requests, signals, answer, fail };
}
