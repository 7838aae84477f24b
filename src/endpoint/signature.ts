import { copyBytes, utf8, type Bytes } from './bytes.js';
import { type Key, webCrypto } from './webCrypto.js';

const hmac = { name: 'HMAC', hash: 'SHA-256' } as const;

/** The value of the header X-Hub-Signature-256 for a body. Spec: endpoint.md 2. */
export async function signBody(body: string | Uint8Array, appSecret: string): Promise<string> {
  const signed = new Uint8Array(await webCrypto().sign('HMAC', await importSecret(appSecret, 'sign'), bytesOf(body)));
  return `sha256=${Array.from(signed, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether a signature is one of a body under any of the secrets, in constant time. Spec: endpoint.md 2. */
export async function isSignedBy(secrets: readonly string[], body: string | Uint8Array, header: string | null | undefined): Promise<boolean> {
  const [, hex] = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '') ?? [];
  if (hex === undefined) return false;
  const claimed = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  // `verify` compares in constant time, and every secret is asked.
  const verdicts = await Promise.all(secrets.map(async (secret) => webCrypto().verify('HMAC', await importSecret(secret, 'verify'), claimed, bytesOf(body))));
  return verdicts.includes(true);
}

function bytesOf(body: string | Uint8Array): Bytes {
  return typeof body === 'string' ? utf8(body) : copyBytes(body);
}

function importSecret(secret: string, use: 'sign' | 'verify'): Promise<Key> {
  return webCrypto().importKey('raw', utf8(secret), hmac, false, [use]);
}
