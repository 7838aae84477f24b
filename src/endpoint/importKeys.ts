import { fromBase64 } from './base64.js';
import type { Bytes } from './bytes.js';
import { ExchangeError } from './ExchangeError.js';
import { type Key, webCrypto } from './webCrypto.js';

/** RSA-OAEP with SHA-256 for the hash and for MGF1. Spec: endpoint.md 2. */
const wrap = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;

/** Reads the public key a request is wrapped for: PEM, `BEGIN PUBLIC KEY`. Spec: endpoint.md 2. */
export async function importPublicKey(pem: string): Promise<Key> {
  const bytes = readPem(pem, 'PUBLIC KEY', 'public key');
  return webCrypto().importKey('spki', bytes, wrap, false, ['encrypt']).catch((cause: unknown) => unusable('public key', cause));
}

/** Reads the private key of an endpoint: PEM, PKCS #8, `BEGIN PRIVATE KEY`. Spec: endpoint.md 2. */
export async function importPrivateKey(pem: string): Promise<Key> {
  const bytes = readPem(pem, 'PRIVATE KEY', 'private key');
  return webCrypto().importKey('pkcs8', bytes, wrap, false, ['decrypt']).catch((cause: unknown) => unusable('private key', cause));
}

function unusable(what: string, cause: unknown): never {
  throw new ExchangeError('wrong-key', `The ${what} can not be used: it is not an RSA key.`, { cause });
}

function readPem(pem: string, wanted: string, what: string): Bytes {
  // Keys often come from environment variables, where line breaks are written as \n.
  const text = String(pem).replaceAll('\\n', '\n');
  const [, label, body] = /-----BEGIN ([A-Z ]+)-----([^-]*)-----END \1-----/.exec(text) ?? [];
  if (label === undefined || body === undefined) throw new ExchangeError('wrong-key', `The ${what} is no PEM text: it must stand between "-----BEGIN ${wanted}-----" and "-----END ${wanted}-----".`);
  if (label !== wanted) throw new ExchangeError('wrong-key', `The ${what} must be a "${wanted}"; this PEM holds a "${label}".${advice(label, wanted)}`);
  try {
    return fromBase64(body.replace(/\s/g, ''), `The PEM text of the ${what}`);
  } catch (cause) {
    throw new ExchangeError('wrong-key', `The ${what} can not be read: its PEM text is damaged.`, { cause });
  }
}

function advice(label: string, wanted: string): string {
  if (wanted === 'PRIVATE KEY' && /^(RSA|ENCRYPTED) PRIVATE KEY$/.test(label)) return ' Turn it into one with "openssl pkcs8 -topk8 -nocrypt -in key.pem -out key.pkcs8.pem".';
  if (wanted === 'PUBLIC KEY' && label.endsWith('PRIVATE KEY')) return ' A private key belongs on the server and nowhere else.';
  return '';
}
