import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createEndpointCrypto } from '../../../src/endpoint/createEndpointCrypto.js';
import { decryptMedia } from '../../../src/endpoint/decryptMedia.js';
import { encryptMedia } from '../../../src/endpoint/encryptMedia.js';
import { ExchangeError } from '../../../src/endpoint/ExchangeError.js';
import { httpEndpoint } from '../../../src/endpoint/httpEndpoint.js';
import { hash, keyPair, openRequest, sealGcm, wrapKey, wrapRequest } from '../../support/nodeCrypto.js';

const pair = keyPair();
const other = keyPair();
const { signal } = new AbortController();
const ping = { version: '3.0', action: 'ping' } as const;

/** The same bytes with one bit of one byte changed, or cut short. */
const damage = fc.record({ at: fc.nat(), bit: fc.nat(7), cut: fc.boolean() });
function damaged(source: Uint8Array, { at, bit, cut }: { readonly at: number; readonly bit: number; readonly cut: boolean }): Buffer {
  const bytes = Buffer.from(source);
  if (cut) return bytes.subarray(0, at % bytes.length);
  const index = at % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
  return bytes;
}
const problemOf = (work: Promise<unknown>) => work.then(() => 'none', (error: unknown) => {
  if (!(error instanceof ExchangeError) || error.name !== 'ExchangeError') throw error;
  return error.problem;
});
const answering = (answer: (body: string) => string) => httpEndpoint({
  url: 'http://server', publicKey: pair.publicPem,
  fetch: async (_, { body }) => ({ status: 200, text: async () => answer(body) }),
})(ping, { signal });

describe('tampered bytes give the named error. Spec: endpoint.md 2', () => {
  const server = createEndpointCrypto({ privateKey: pair.privatePem });
  const key = Buffer.alloc(16, 1);
  const iv = Buffer.alloc(16, 2);
  const sent = wrapRequest(pair.publicKey, key, iv, JSON.stringify(ping));
  const withDamage = (name: keyof typeof sent, how: Parameters<typeof damaged>[1]) => ({ ...sent, [name]: damaged(Buffer.from(sent[name], 'base64'), how).toString('base64') });

  it('in an answer', () => fc.assert(fc.asyncProperty(damage, async (how) => {
    const problem = await problemOf(answering((body) => damaged(Buffer.from(openRequest(pair.privateKey, body).answer('{"data":{}}'), 'base64'), how).toString('base64')));
    expect(problem).toBe('wrong-tag');
  }), { numRuns: 300 }));

  it('in the data of a request', () => fc.assert(fc.asyncProperty(damage, async (how) => {
    expect(await problemOf(server.decryptRequest(withDamage('encrypted_flow_data', how)))).toBe('wrong-tag');
  }), { numRuns: 300 }));

  it('in the key of a request', () => fc.assert(fc.asyncProperty(damage, async (how) => {
    expect(await problemOf(server.decryptRequest(withDamage('encrypted_aes_key', how)))).toBe('wrong-key');
  }), { numRuns: 200 }));

  it('in the IV of a request', () => fc.assert(fc.asyncProperty(damage, async (how) => {
    expect(await problemOf(server.decryptRequest(withDamage('initial_vector', how)))).toBe(how.cut ? 'wrong-shape' : 'wrong-tag');
  }), { numRuns: 200 }));

  it('in a media file', async () => {
    const { file, encryption_metadata: metadata } = await encryptMedia(Buffer.from('a picture'));
    await fc.assert(fc.asyncProperty(damage, async (how) => {
      const bytes = damaged(file, how);
      expect(await problemOf(decryptMedia(bytes, metadata))).toBe('wrong-hash');
      // Also when whoever changed it wrote a new hash beside it.
      expect(await problemOf(decryptMedia(bytes, { ...metadata, encrypted_hash: hash(bytes) }))).toBe('wrong-mac');
    }), { numRuns: 200 });
  });
});

describe('wrong keys and wrong forms', () => {
  it('tells a request that was made for another key', async () => {
    const sent = wrapRequest(other.publicKey, Buffer.alloc(16), Buffer.alloc(16), '{}');
    expect(await problemOf(createEndpointCrypto({ privateKey: pair.privatePem }).decryptRequest(sent))).toBe('wrong-key');
  });

  it.each([
    ['an answer whose IV was not inverted', (body: string) => { const { key, iv } = openRequest(pair.privateKey, body); return sealGcm(key, iv, '{}').toString('base64'); }, 'wrong-tag', /every bit inverted/],
    ['plain JSON', () => '{"data":{}}', 'not-base64', /looks like plain JSON/],
    ['base64 in quotes', () => '"QUJD"', 'not-base64', /stands in quotes/],
    ['a page', () => '<!doctype html>', 'not-base64', /page of a web server/],
    ['base64url', () => 'QU-_', 'not-base64', /base64url/],
    ['wrong padding', () => 'QUJ', 'not-base64', /^The answer is not base64\.$/],
    ['nothing', () => '', 'wrong-tag', /too short/],
    ['encrypted text', (body: string) => openRequest(pair.privateKey, body).answer('hello'), 'not-json', /not JSON/],
    ['encrypted nothing', (body: string) => openRequest(pair.privateKey, body).answer(''), 'not-json', /empty/],
    ['an encrypted array', (body: string) => openRequest(pair.privateKey, body).answer('[]'), 'wrong-shape', /an array/],
    ['encrypted null', (body: string) => openRequest(pair.privateKey, body).answer('null'), 'wrong-shape', /null/],
  ] as const)('names %s', async (_, answer, problem, text) => {
    const caught: unknown = await answering(answer).then(() => undefined, (error: unknown) => error);
    expect(caught).toBeInstanceOf(ExchangeError);
    expect((caught as ExchangeError).problem).toBe(problem);
    expect((caught as ExchangeError).message).toMatch(text);
  });

  it.each([
    ['no PEM', 'abc', /is no PEM text/],
    ['a private key', pair.privatePem, /must be a "PUBLIC KEY".*belongs on the server/],
    ['a damaged PEM', pair.publicPem.replace('MIIB', 'MI*B'), /damaged/],
    ['no RSA key', '-----BEGIN PUBLIC KEY-----\nQUJD\n-----END PUBLIC KEY-----', /not an RSA key/],
  ])('refuses as public key: %s', async (_, publicKey, text) => {
    const call = Promise.resolve(httpEndpoint({ url: 'http://server', publicKey, fetch: async () => { throw new Error('must not be called'); } })(ping, { signal }));
    await expect(call).rejects.toMatchObject({ name: 'ExchangeError', problem: 'wrong-key', message: expect.stringMatching(text) as string });
  });

  it('refuses other private keys and says how to turn them into the right form', async () => {
    const pkcs1 = pair.privateKey.export({ type: 'pkcs1', format: 'pem' }) as string;
    const locked = pair.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }) as string;
    for (const privateKey of [pkcs1, locked]) {
      await expect(createEndpointCrypto({ privateKey }).decryptRequest('{}')).rejects.toMatchObject({ problem: 'wrong-key', message: expect.stringContaining('openssl pkcs8') as string });
    }
  });

  it('takes keys whose line breaks are written out, as environment variables have them', async () => {
    const server = createEndpointCrypto({ privateKey: pair.privatePem.replaceAll('\n', '\\n') });
    expect((await server.decryptRequest(wrapRequest(pair.publicKey, Buffer.alloc(16), Buffer.alloc(16), '{"action":"ping"}'))).request).toEqual({ action: 'ping' });
  });

  it.each([
    ['not JSON', 'x', 'not-json'], ['an array', '[]', 'wrong-shape'], ['no fields', '{}', 'wrong-shape'],
    ['a field that is no text', '{"encrypted_flow_data":1}', 'wrong-shape'], ['a field that is no base64', '{"encrypted_flow_data":"*"}', 'not-base64'],
  ])('names a request body that is %s', async (_, body, problem) => {
    expect(await problemOf(createEndpointCrypto({ privateKey: pair.privatePem }).decryptRequest(body))).toBe(problem);
  });

  it('names a request without an action and a key of another length', async () => {
    const server = createEndpointCrypto({ privateKey: pair.privatePem });
    expect(await problemOf(server.decryptRequest(wrapRequest(pair.publicKey, Buffer.alloc(16), Buffer.alloc(16), '{}')))).toBe('wrong-shape');
    const encrypted_aes_key = wrapKey(pair.publicKey, Buffer.alloc(32));
    expect(await problemOf(server.decryptRequest({ ...wrapRequest(pair.publicKey, Buffer.alloc(16), Buffer.alloc(16), '{}'), encrypted_aes_key }))).toBe('wrong-shape');
  });

  it('says where WebCrypto is missing', async () => {
    vi.stubGlobal('crypto', {});
    try {
      expect(await problemOf(answering(() => ''))).toBe('no-crypto');
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('names metadata of media that is not as it should be', async () => {
    const { file, encryption_metadata: metadata } = await encryptMedia(Buffer.from('x'));
    expect(await problemOf(decryptMedia(file, { ...metadata, iv: '*' }))).toBe('not-base64');
    expect(await problemOf(decryptMedia(file, { ...metadata, iv: 'QUJD' }))).toBe('wrong-shape');
    expect(await problemOf(decryptMedia(file, { ...metadata, plaintext_hash: hash(Buffer.from('y')) }))).toBe('wrong-hash');
    expect(['wrong-key', 'wrong-hash']).toContain(await problemOf(decryptMedia(file, { ...metadata, encryption_key: Buffer.alloc(32).toString('base64') })));
  });
});
