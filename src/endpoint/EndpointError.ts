import { statuses } from '../spec/endpoint.js';
import type { JsonObject } from '../spec/types.js';

/** What may come with a status: 427 brings a text for the user. Spec: endpoint.md 6. */
export type EndpointErrorBody = JsonObject & { readonly error_msg?: string };

const meanings: ReadonlyMap<number, string> = new Map([
  [statuses.cannotDecrypt, 'it can not decrypt the request; its private key does not belong to the public key in use'],
  [statuses.tokenInvalid, 'the token of this Flow is no longer valid'],
  [statuses.wrongSignature, 'the signature does not match; it knows another app secret'],
  [statuses.timeout, 'a server on the way gave up waiting for it'],
]);

/**
 * A status other than 200. An endpoint of the host throws it to answer 421, 427, 432 or any other status; `httpEndpoint` throws
 * it when a server did. Spec: endpoint.md 6.
 *
 * @example throw new EndpointError(427, { error_msg: 'This order was already paid.' });
 */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  readonly status: number;
  readonly body: EndpointErrorBody | undefined;

  constructor(status: number, body?: EndpointErrorBody) {
    const meaning = meanings.get(status);
    super(`The endpoint answered with status ${status}${meaning ? `: ${meaning}` : ''}.`);
    this.status = status;
    this.body = body;
  }
}
