import { mediaCipher } from '../spec/endpoint.js';
import { fromBase64, toBase64 } from './base64.js';
import { type Bytes, copyBytes } from './bytes.js';
import { ExchangeError } from './ExchangeError.js';
import { importMediaKey, mediaMac, sha256 } from './mediaCrypto.js';
import type { EncryptionMetadata } from './mediaShapes.js';
import { webCrypto } from './webCrypto.js';

/** Turns the file behind a `cdn_url` back into what the user picked, checking every step. Spec: endpoint.md 10. */
export async function decryptMedia(file: Uint8Array, metadata: EncryptionMetadata): Promise<Uint8Array> {
  const key = keyOf(metadata, 'encryption_key', mediaCipher.keyBytes);
  const hmacKey = keyOf(metadata, 'hmac_key', mediaCipher.hmacKeyBytes);
  const iv = keyOf(metadata, 'iv', mediaCipher.ivBytes);
  if (await sha256(file) !== hashOf(metadata, 'encrypted_hash')) throw new ExchangeError('wrong-hash', 'The encrypted file is not the one its "encrypted_hash" speaks of: another file, or changed on the way.');
  const ciphertext = copyBytes(file.subarray(0, Math.max(0, file.length - mediaCipher.macBytes)));
  const mac = toBase64(file.subarray(ciphertext.length));
  if (toBase64(await mediaMac(hmacKey, iv, ciphertext)) !== mac) throw new ExchangeError('wrong-mac', 'The last 10 bytes of the encrypted file are not its code under "hmac_key" and "iv": these belong to another file.');
  const plain = await webCrypto().decrypt({ name: 'AES-CBC', iv }, await importMediaKey(key, 'decrypt'), ciphertext).catch((cause: unknown) => {
    throw new ExchangeError('wrong-key', 'The file can not be decrypted: "encryption_key" belongs to another file.', { cause });
  });
  const bytes = new Uint8Array(plain);
  if (await sha256(bytes) !== hashOf(metadata, 'plaintext_hash')) throw new ExchangeError('wrong-hash', 'The decrypted file is not the one its "plaintext_hash" speaks of.');
  return bytes;
}

function keyOf(metadata: EncryptionMetadata, name: 'encryption_key' | 'hmac_key' | 'iv', length: number): Bytes {
  const bytes = fromBase64(metadata[name], `"${name}"`);
  if (bytes.length !== length) throw new ExchangeError('wrong-shape', `"${name}" must hold ${length} bytes; it holds ${bytes.length}.`);
  return bytes;
}

/** Written anew, so that white space makes no difference. */
function hashOf(metadata: EncryptionMetadata, name: 'encrypted_hash' | 'plaintext_hash'): string {
  return toBase64(fromBase64(metadata[name], `"${name}"`));
}
