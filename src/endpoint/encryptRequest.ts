import type { EndpointRequest } from '../engine/endpoint.js';
import { exchange } from '../spec/endpoint.js';
import { type ExchangeKeys, seal } from './aesGcm.js';
import { toBase64 } from './base64.js';
import { copyBytes, type RandomBytes } from './bytes.js';
import { type Key, webCrypto } from './webCrypto.js';

/** The body of an encrypted request. Spec: endpoint.md 2. */
export interface EncryptedRequest {
  readonly encrypted_flow_data: string;
  readonly encrypted_aes_key: string;
  readonly initial_vector: string;
}

/** Encrypts a request under a fresh key, and that key for the endpoint. Spec: endpoint.md 2. */
export async function encryptRequest(request: EndpointRequest, publicKey: Key, random: RandomBytes): Promise<{ readonly body: EncryptedRequest; readonly keys: ExchangeKeys }> {
  const keys = { aesKey: random(exchange.aesKeyBytes), iv: random(exchange.ivBytes) };
  const wrapped = await webCrypto().encrypt('RSA-OAEP', publicKey, copyBytes(keys.aesKey));
  const body = {
    encrypted_flow_data: toBase64(await seal(JSON.stringify(request), keys)),
    encrypted_aes_key: toBase64(new Uint8Array(wrapped)),
    initial_vector: toBase64(keys.iv),
  };
  return { body, keys };
}
