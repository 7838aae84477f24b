import { exchange } from '../spec/endpoint.js';
import { copyBytes, utf8, type Bytes } from './bytes.js';
import { ExchangeError } from './ExchangeError.js';
import { type Key, webCrypto } from './webCrypto.js';

/** What one exchange is encrypted with: the key and IV of its request. Spec: endpoint.md 2. */
export interface ExchangeKeys {
  /** AES-128, 16 bytes. */
  readonly aesKey: Uint8Array;
  /** Of the request; the answer uses it with every bit inverted. */
  readonly iv: Uint8Array;
}

/** The IV of the answer: every bit of the request's inverted. Spec: endpoint.md 2. */
export function flipped(iv: Uint8Array): Bytes {
  return Uint8Array.from(iv, (byte) => byte ^ 0xff);
}

/** Encrypts text; the tag stands behind the ciphertext. Spec: endpoint.md 2. */
export async function seal(text: string, { aesKey, iv }: ExchangeKeys): Promise<Bytes> {
  return new Uint8Array(await webCrypto().encrypt(cipher(iv), await importAes(aesKey, 'encrypt'), utf8(text)));
}

/** Decrypts what `seal` made; `what` names it in errors. Spec: endpoint.md 2. */
export async function unseal(sealed: Bytes, { aesKey, iv }: ExchangeKeys, what: string): Promise<string> {
  if (sealed.length < exchange.tagBytes) throw new ExchangeError('wrong-tag', `${what} is too short to end in a tag: it has ${sealed.length} bytes.`);
  const key = await importAes(aesKey, 'decrypt');
  const plain = await webCrypto().decrypt(cipher(iv), key, sealed).catch((cause: unknown) => {
    throw new ExchangeError('wrong-tag', `${what} does not fit its tag: it was encrypted with another key or IV, or changed on the way. An answer uses the request's AES key and its IV with every bit inverted; the 16 bytes of the tag follow the ciphertext.`, { cause });
  });
  return new TextDecoder().decode(plain);
}

function importAes(bytes: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<Key> {
  return webCrypto().importKey('raw', copyBytes(bytes), 'AES-GCM', false, [use]);
}

function cipher(iv: Uint8Array) {
  return { name: 'AES-GCM', iv: copyBytes(iv), tagLength: exchange.tagBytes * 8 };
}
