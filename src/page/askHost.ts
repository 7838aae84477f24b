import type { Endpoint, EndpointResponse } from '../engine/endpoint.js';
import { post, type HostMessage } from '../frame/protocol.js';

type Reply = Extract<HostMessage, { type: 'answer' | 'failure' }>;

/** The endpoint of the host, on the other side of the port. */
export function askHost(port: MessagePort) {
  const open = new Map<number, { readonly resolve: (response: EndpointResponse) => void; readonly reject: (error: unknown) => void }>();
  let last = 0;

  const endpoint: Endpoint = (request, { signal }) => new Promise((resolve, reject) => {
    const call = ++last;
    open.set(call, { resolve, reject });
    signal.addEventListener('abort', () => {
      if (open.delete(call)) post(port, { type: 'abort', call });
      reject(signal.reason);
    });
    post(port, { type: 'call', call, request });
  });

  return {
    endpoint,
    /** The host said something about one of the calls. */
    settle(reply: Reply): void {
      const waiting = open.get(reply.call);
      open.delete(reply.call);
      if (reply.type === 'answer') waiting?.resolve(reply.response);
      else waiting?.reject(Object.assign(new Error(reply.message), { status: reply.status, body: reply.body, problem: reply.problem }));
    },
  };
}
