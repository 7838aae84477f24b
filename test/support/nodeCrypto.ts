import { constants, createCipheriv, createDecipheriv, createHash, createHmac, generateKeyPairSync, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto';

/** The encryption of endpoint.md 2 and 10 once more, with Node's own functions and nothing of the library. */
const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' } as const;

/** A fresh RSA key pair, as PEM and as Node's objects. */
export function keyPair(modulusLength = 2048) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength });
  return {
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicKey, privateKey,
  };
}

export function sealGcm(key: Uint8Array, iv: Uint8Array, text: string): Buffer {
  const cipher = createCipheriv('aes-128-gcm', key, iv);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function openGcm(key: Uint8Array, iv: Uint8Array, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-128-gcm', key, iv);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString('utf8');
}

export const flip = (iv: Uint8Array) => Buffer.from(iv.map((byte) => ~byte & 255));

export const wrapKey = (publicKey: KeyObject, key: Uint8Array) => publicEncrypt({ key: publicKey, ...padding }, key).toString('base64');

/** What a phone sends. */
export function wrapRequest(publicKey: KeyObject, key: Uint8Array, iv: Uint8Array, text: string) {
  return {
    encrypted_flow_data: sealGcm(key, iv, text).toString('base64'),
    encrypted_aes_key: wrapKey(publicKey, key),
    initial_vector: Buffer.from(iv).toString('base64'),
  };
}

/** What a server makes of it. */
export function openRequest(privateKey: KeyObject, body: string) {
  const sent = JSON.parse(body) as ReturnType<typeof wrapRequest>;
  const key = privateDecrypt({ key: privateKey, ...padding }, Buffer.from(sent.encrypted_aes_key, 'base64'));
  const iv = Buffer.from(sent.initial_vector, 'base64');
  const answer = (text: string) => sealGcm(key, flip(iv), text).toString('base64');
  return { request: JSON.parse(openGcm(key, iv, Buffer.from(sent.encrypted_flow_data, 'base64'))) as unknown, key, iv, answer };
}

export const signature = (body: string | Uint8Array, secret: string) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

export const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

/** Opens a media file, or throws. */
export function openMedia(file: Buffer, key: Buffer, hmacKey: Buffer, iv: Buffer): Buffer {
  const body = file.subarray(0, -10);
  const mac = createHmac('sha256', hmacKey).update(iv).update(body).digest().subarray(0, 10);
  if (!mac.equals(file.subarray(-10))) throw new Error('mac');
  const decipher = createDecipheriv('aes-256-cbc', key, iv);
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

/** Makes a media file. */
export function sealMedia(bytes: Uint8Array, key: Buffer, hmacKey: Buffer, iv: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([body, createHmac('sha256', hmacKey).update(iv).update(body).digest().subarray(0, 10)]);
}
