import type { EndpointRequest, EndpointResponse } from '../engine/endpoint.js';
import { exchange, statuses } from '../spec/endpoint.js';
import type { DataApiVersion } from '../spec/structure.js';
import type { JsonObject } from '../spec/types.js';
import { type ExchangeKeys, flipped, unseal } from './aesGcm.js';
import type { AsyncEndpoint } from './asyncEndpoint.js';
import { fromBase64 } from './base64.js';
import { secureRandom } from './bytes.js';
import { encryptRequest } from './encryptRequest.js';
import { EndpointError, type EndpointErrorBody } from './EndpointError.js';
import { importPublicKey } from './importKeys.js';
import { type FetchLike, post, type PostAnswer } from './post.js';
import { readObject } from './readObject.js';
import { signBody } from './signature.js';
import type { Key } from './webCrypto.js';
import { withTimeLimit } from './withTimeLimit.js';

/** Where an endpoint is and how it is spoken to. */
export interface HttpEndpointOptions {
  readonly url: string;
  /** PEM of the public key. With it the real protocol is spoken; without it plain JSON, for development servers. */
  readonly publicKey?: string;
  /** Signs every body. Whoever can read the page can read it: for development pages only. */
  readonly appSecret?: string;
  /** Sent in place of the document's `data_api_version`. */
  readonly version?: DataApiVersion;
  /** Milliseconds for a whole answer. Default 10,000, as WhatsApp waits. */
  readonly timeLimit?: number;
  /** In place of the platform's own. */
  readonly fetch?: FetchLike;
}

/**
 * An endpoint behind an address: encrypted as WhatsApp does it, or plain JSON. Throws `EndpointError` for a status other than 200
 * and `ExchangeError` for all else; a call that was given up rejects with the signal's reason. Spec: endpoint.md 2, 6.
 *
 * @example <FlowPreview flow={flow} endpoint={httpEndpoint({ url: 'http://localhost:3000/flow' })} />
 */
export function httpEndpoint(options: HttpEndpointOptions): AsyncEndpoint {
  let imported: Promise<Key> | undefined;
  const { url, publicKey, appSecret, version, timeLimit = exchange.timeLimit } = options;

  async function write(request: EndpointRequest): Promise<{ readonly body: string; readonly keys?: ExchangeKeys }> {
    if (publicKey === undefined) return { body: JSON.stringify(request) };
    const { body, keys } = await encryptRequest(request, await (imported ??= importPublicKey(publicKey)), secureRandom);
    return { body: JSON.stringify(body), keys };
  }

  return (given, { signal }) => withTimeLimit(timeLimit, signal, async (inner) => {
    const { body, keys } = await write(version === undefined ? given : { ...given, version });
    const headers: Readonly<Record<string, string>> = appSecret === undefined ? {} : { [exchange.signatureHeader]: await signBody(body, appSecret) };
    // On 421 `fetch` itself sends the same bytes once more, over a new connection, before it answers: HTTP means it so.
    const answer = await post(options.fetch ?? globalThis.fetch, url, headers, body, inner);
    if (answer.status !== statuses.answered) throw new EndpointError(answer.status, await readFailure(answer, keys));
    return await readAnswer(answer, keys) as EndpointResponse; // who asked judges its parts
  });
}

async function readAnswer({ text }: PostAnswer, keys: ExchangeKeys | undefined): Promise<JsonObject> {
  if (!keys) return readObject(text, 'The answer');
  const sealed = fromBase64(text, 'The answer');
  return readObject(await unseal(sealed, { aesKey: keys.aesKey, iv: flipped(keys.iv) }, 'The answer'), 'The decrypted answer');
}

/** The body of a failure is optional, so one that can't be read is none; it may be encrypted or not. */
async function readFailure(answer: PostAnswer, keys: ExchangeKeys | undefined): Promise<EndpointErrorBody | undefined> {
  const body = await readAnswer(answer, keys).catch(() => readAnswer(answer, undefined)).catch(() => undefined);
  if (!body) return undefined;
  const { error_msg: message, ...rest } = body;
  return typeof message === 'string' ? { ...rest, error_msg: message } : rest;
}
