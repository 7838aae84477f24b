import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEndpointCrypto } from '../../../src/endpoint/createEndpointCrypto.js';
import { decryptMedia } from '../../../src/endpoint/decryptMedia.js';
import { encryptMedia } from '../../../src/endpoint/encryptMedia.js';
import { httpEndpoint } from '../../../src/endpoint/httpEndpoint.js';
import type { EndpointRequest } from '../../../src/engine/endpoint.js';
import type { JsonObject } from '../../../src/spec/types.js';
import { flip, hash, keyPair, openGcm, openMedia, openRequest, sealMedia, signature, wrapRequest } from '../../support/nodeCrypto.js';

const { publicPem, privatePem, publicKey, privateKey } = keyPair();
const { signal } = new AbortController();

/** JSON as it is after one trip through text: -0 becomes 0 there. */
const data = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()).map((one) => JSON.parse(JSON.stringify(one)) as JsonObject);
const request = fc.record<EndpointRequest>({
  version: fc.constantFrom('3.0', '4.0'),
  action: fc.constantFrom('INIT', 'BACK', 'data_exchange', 'ping'),
  screen: fc.string(), data, flow_token: fc.string({ unit: 'grapheme' }),
}, { requiredKeys: ['version', 'action'] });
const answer = fc.record({ screen: fc.string(), data });

describe('encryption, against one written with node:crypto. Spec: endpoint.md 2', () => {
  it('carries 1,000 random requests and answers of httpEndpoint', async () => {
    let seen: unknown;
    let reply = '';
    const endpoint = httpEndpoint({
      url: 'http://server', publicKey: publicPem, appSecret: 's3cret',
      fetch: async (_, { body, headers }) => {
        expect(headers['x-hub-signature-256']).toBe(signature(body, 's3cret'));
        const opened = openRequest(privateKey, body);
        seen = opened.request;
        const text = opened.answer(reply);
        return { status: 200, text: async () => text };
      },
    });
    await fc.assert(fc.asyncProperty(request, answer, async (asked, answered) => {
      reply = JSON.stringify(answered);
      expect(JSON.stringify(await endpoint(asked, { signal }))).toBe(reply);
      expect(JSON.stringify(seen)).toBe(JSON.stringify(asked));
    }), { numRuns: 1_000 });
  }, 120_000);

  it('carries random requests of a phone through createEndpointCrypto', async () => {
    const server = createEndpointCrypto({ privateKey: privatePem });
    await fc.assert(fc.asyncProperty(request, answer, async (asked, answered) => {
      const key = randomBytes(16);
      const iv = randomBytes(16);
      const { request: opened, keys } = await server.decryptRequest(wrapRequest(publicKey, key, iv, JSON.stringify(asked)));
      expect(JSON.stringify(opened)).toBe(JSON.stringify(asked));
      const sealed = Buffer.from(await server.encryptResponse(answered, keys), 'base64');
      expect(openGcm(key, flip(iv), sealed)).toBe(JSON.stringify(answered));
    }), { numRuns: 200 });
  }, 60_000);

  it('never uses a key or an IV twice', async () => {
    const bodies: string[] = [];
    const endpoint = httpEndpoint({ url: 'http://server', publicKey: publicPem, fetch: async (_, { body }) => {
      bodies.push(body);
      return { status: 200, text: async () => openRequest(privateKey, body).answer('{}') };
    } });
    for (let turn = 0; turn < 20; turn++) await endpoint({ version: '3.0', action: 'ping' }, { signal });
    const opened = bodies.map((body) => openRequest(privateKey, body));
    expect(new Set(opened.map(({ key }) => key.toString('hex'))).size).toBe(20);
    expect(new Set(opened.map(({ iv }) => iv.toString('hex'))).size).toBe(20);
  });
});

describe('media, against one written with node:crypto. Spec: endpoint.md 10', () => {
  const bytes = fc.uint8Array({ maxLength: 500 });

  it('opens there what was encrypted here', () => fc.assert(fc.asyncProperty(bytes, async (plain) => {
    const { file, encryption_metadata: made } = await encryptMedia(plain);
    const [key, hmacKey, iv] = [made.encryption_key, made.hmac_key, made.iv].map((text) => Buffer.from(text, 'base64'));
    expect(openMedia(Buffer.from(file), key!, hmacKey!, iv!)).toEqual(Buffer.from(plain));
    expect(made.encrypted_hash).toBe(hash(file));
    expect(made.plaintext_hash).toBe(hash(plain));
    expect(await decryptMedia(file, made)).toEqual(plain);
  }), { numRuns: 200 }));

  it('opens here what was encrypted there', () => fc.assert(fc.asyncProperty(bytes, async (plain) => {
    const [key, hmacKey, iv] = [randomBytes(32), randomBytes(32), randomBytes(16)] as const;
    const file = sealMedia(plain, key, hmacKey, iv);
    const metadata = {
      encryption_key: key.toString('base64'), hmac_key: hmacKey.toString('base64'), iv: iv.toString('base64'),
      encrypted_hash: hash(file), plaintext_hash: hash(plain),
    };
    expect(await decryptMedia(file, metadata)).toEqual(plain);
  }), { numRuns: 200 }));
});
