import type { EndpointRequest, EndpointResponse } from '../engine/endpoint.js';
import { exchange } from '../spec/endpoint.js';
import type { JsonObject } from '../spec/types.js';
import { type ExchangeKeys, flipped, seal, unseal } from './aesGcm.js';
import { fromBase64, toBase64 } from './base64.js';
import type { EncryptedRequest } from './encryptRequest.js';
import { ExchangeError } from './ExchangeError.js';
import { importPrivateKey } from './importKeys.js';
import { readObject } from './readObject.js';
import { isSignedBy } from './signature.js';
import { type Key, webCrypto } from './webCrypto.js';

/** What a server knows of its endpoint. */
export interface EndpointCryptoOptions {
  /** PEM, PKCS #8, not encrypted. */
  readonly privateKey: string;
  /** The app secret; old and new while it is being changed. */
  readonly appSecret?: string | readonly string[];
}

/** A request in the clear, and the keys its answer must be encrypted with. */
export interface DecryptedRequest {
  readonly request: EndpointRequest;
  readonly keys: ExchangeKeys;
}

/** The server's half of the encryption. Spec: endpoint.md 2. */
export interface EndpointCrypto {
  /** Decrypts a body, as text or parsed. Throws an `ExchangeError`; answer 421 to any of them. */
  decryptRequest(body: string | EncryptedRequest): Promise<DecryptedRequest>;
  /** Encrypts an answer, or the `error_msg` of a 427: the text to send as the body. */
  encryptResponse(response: EndpointResponse | JsonObject, keys: ExchangeKeys): Promise<string>;
  /** Whether the header X-Hub-Signature-256 fits the raw body; answer 432 when it does not. */
  verifySignature(rawBody: string | Uint8Array, header: string | null | undefined): Promise<boolean>;
}

/**
 * Decrypts requests and encrypts answers on a server. Order of a server's checks: signature (432), decryption (421), token (427),
 * work (200). Spec: endpoint.md 2.
 *
 * @example
 * const crypto = createEndpointCrypto({ privateKey, appSecret });
 * if (!(await crypto.verifySignature(rawBody, headers['x-hub-signature-256']))) return status(432);
 * const { request, keys } = await crypto.decryptRequest(rawBody);
 * send(await crypto.encryptResponse(await answer(request), keys));
 */
export function createEndpointCrypto({ privateKey, appSecret }: EndpointCryptoOptions): EndpointCrypto {
  const secrets = appSecret === undefined ? undefined : [appSecret].flat();
  let imported: Promise<Key> | undefined;
  return {
    async decryptRequest(body) {
      const key = await (imported ??= importPrivateKey(privateKey));
      const keys = await unwrap(typeof body === 'string' ? readObject(body, 'The body of the request') : { ...body }, key);
      const text = await unseal(keys.sealed, keys, 'The request');
      return { request: readRequest(text), keys: { aesKey: keys.aesKey, iv: keys.iv } };
    },
    async encryptResponse(response, { aesKey, iv }) {
      return toBase64(await seal(JSON.stringify(response), { aesKey, iv: flipped(iv) }));
    },
    async verifySignature(rawBody, header) {
      if (!secrets) throw new Error('createEndpointCrypto was given no appSecret, so no signature can be checked. Pass the secret of your Meta app.');
      return isSignedBy(secrets, rawBody, header);
    },
  };
}

async function unwrap(body: JsonObject, key: Key) {
  const sealed = fromBase64(body['encrypted_flow_data'], '"encrypted_flow_data"');
  const wrapped = fromBase64(body['encrypted_aes_key'], '"encrypted_aes_key"');
  const iv = fromBase64(body['initial_vector'], '"initial_vector"');
  if (iv.length !== exchange.ivBytes) throw new ExchangeError('wrong-shape', `"initial_vector" must hold ${exchange.ivBytes} bytes; it holds ${iv.length}.`);
  const unwrapped = await webCrypto().decrypt('RSA-OAEP', key, wrapped).catch((cause: unknown) => {
    throw new ExchangeError('wrong-key', 'The AES key of the request was wrapped for another key than this private key. Upload the public key that belongs to it, or load the other private key.', { cause });
  });
  const aesKey = new Uint8Array(unwrapped);
  if (aesKey.length !== exchange.aesKeyBytes) throw new ExchangeError('wrong-shape', `The AES key must hold ${exchange.aesKeyBytes} bytes; it holds ${aesKey.length}.`);
  return { sealed, aesKey, iv };
}

function readRequest(text: string): EndpointRequest {
  const request = readObject(text, 'The decrypted request');
  if (typeof request['action'] !== 'string') throw new ExchangeError('wrong-shape', 'The decrypted request has no "action".');
  return request as unknown as EndpointRequest; // what it holds beyond that is the sender's word, and the endpoint's to judge
}
