import { mediaCipher } from '../spec/endpoint.js';
import { toBase64 } from './base64.js';
import { type Bytes, copyBytes, joinBytes } from './bytes.js';
import { type Key, webCrypto } from './webCrypto.js';

/** The key of AES-256-CBC, for one use. */
export function importMediaKey(bytes: Bytes, use: 'encrypt' | 'decrypt'): Promise<Key> {
  return webCrypto().importKey('raw', bytes, 'AES-CBC', false, [use]);
}

/** The last bytes of an encrypted file: HMAC-SHA256 over IV and ciphertext, cut. Spec: endpoint.md 10. */
export async function mediaMac(hmacKey: Bytes, iv: Bytes, ciphertext: Uint8Array): Promise<Bytes> {
  const key = await webCrypto().importKey('raw', hmacKey, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await webCrypto().sign('HMAC', key, joinBytes(iv, ciphertext))).slice(0, mediaCipher.macBytes);
}

/** SHA-256, base64. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return toBase64(new Uint8Array(await webCrypto().digest('SHA-256', copyBytes(bytes))));
}
