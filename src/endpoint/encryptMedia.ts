import { mediaCipher } from '../spec/endpoint.js';
import { toBase64 } from './base64.js';
import { copyBytes, joinBytes, type RandomBytes, secureRandom } from './bytes.js';
import { importMediaKey, mediaMac, sha256 } from './mediaCrypto.js';
import type { EncryptionMetadata } from './mediaShapes.js';
import { webCrypto } from './webCrypto.js';

/** A file as a media host would hold it, and what opens it. */
export interface EncryptedMedia {
  readonly file: Uint8Array;
  readonly encryption_metadata: EncryptionMetadata;
}

/** Encrypts a file as WhatsApp does before it uploads one. Nothing is uploaded. Spec: endpoint.md 10. */
export async function encryptMedia(bytes: Uint8Array, random: RandomBytes = secureRandom): Promise<EncryptedMedia> {
  const key = copyBytes(random(mediaCipher.keyBytes));
  const hmacKey = copyBytes(random(mediaCipher.hmacKeyBytes));
  const iv = copyBytes(random(mediaCipher.ivBytes));
  // WebCrypto pads as PKCS #7 by itself.
  const ciphertext = new Uint8Array(await webCrypto().encrypt({ name: 'AES-CBC', iv }, await importMediaKey(key, 'encrypt'), copyBytes(bytes)));
  const file = joinBytes(ciphertext, await mediaMac(hmacKey, iv, ciphertext));
  return {
    file,
    encryption_metadata: {
      encryption_key: toBase64(key),
      hmac_key: toBase64(hmacKey),
      iv: toBase64(iv),
      encrypted_hash: await sha256(file),
      plaintext_hash: await sha256(bytes),
    },
  };
}
