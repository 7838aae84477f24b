import type { EndpointRequest, EndpointResponse } from '../../src/engine/endpoint.js';
import { loopbackServer } from './loopbackServer.js';
import { type keyPair, openRequest } from './nodeCrypto.js';

/** What a business says: an answer, or a status with a body, or a body that is sent as it stands. */
export interface Reply {
  readonly status?: number;
  readonly answer?: EndpointResponse | { readonly error_msg: string };
  readonly raw?: string;
}
/** Decides what to reply; a promise keeps the caller waiting. */
export type Business = (request: EndpointRequest) => Reply | Promise<Reply>;

const allowed = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type, x-hub-signature-256', 'access-control-allow-methods': 'POST' };

/** The server of a business on loopback, for pages of another origin; with keys it speaks the real protocol. */
export async function businessServer(keys?: ReturnType<typeof keyPair>) {
  const requests: EndpointRequest[] = [];
  let business: Business = () => ({ status: 500 });
  let left = 0;
  const server = await loopbackServer(async ({ method, body }, response) => {
    if (method === 'OPTIONS') return void response.writeHead(204, allowed).end();
    const opened = keys && tryToOpen(keys, body);
    if (keys && !opened) return void response.writeHead(421, allowed).end();
    const request = (opened?.request ?? JSON.parse(body)) as EndpointRequest;
    requests.push(request);
    response.on('close', () => { if (!response.writableFinished) left += 1; });
    const { status = 200, answer, raw } = await business(request);
    const text = answer === undefined ? '' : JSON.stringify(answer);
    response.writeHead(status, allowed).end(raw ?? (opened && text ? opened.answer(text) : text));
  });
  return {
    url: server.url,
    close: server.close,
    requests,
    /** Calls that were given up before they were answered. */
    left: () => left,
    /** Begins anew with another business. */
    serve(next: Business) {
      business = next;
      requests.length = 0;
      left = 0;
    },
  };
}

function tryToOpen(keys: ReturnType<typeof keyPair>, body: string) {
  try {
    return openRequest(keys.privateKey, body);
  } catch {
    return undefined;
  }
}
