import { describe, expect, it } from 'vitest';
import { createEndpointCrypto } from '../../src/endpoint/createEndpointCrypto.js';
import { decryptMedia } from '../../src/endpoint/decryptMedia.js';
import { httpEndpoint } from '../../src/endpoint/httpEndpoint.js';
import { mediaValue } from '../../src/endpoint/mediaValue.js';

const { signal } = new AbortController();
const request = { version: '3.0', action: 'data_exchange', screen: 'A', data: { name: 'Åsa' }, flow_token: 't' } as const;

async function pems() {
  const pair = await crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256' }, true, ['encrypt', 'decrypt']);
  const pem = async (label: string, format: 'spki' | 'pkcs8', key: CryptoKey) => {
    const text = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.exportKey(format, key))));
    return `-----BEGIN ${label}-----\n${text.replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;
  };
  return { publicKey: await pem('PUBLIC KEY', 'spki', pair.publicKey), privateKey: await pem('PRIVATE KEY', 'pkcs8', pair.privateKey) };
}

describe('the exchange in a browser. Spec: endpoint.md 2, 10', () => {
  it('encrypts, signs and decrypts with the browser\'s own crypto', async () => {
    const { publicKey, privateKey } = await pems();
    const server = createEndpointCrypto({ privateKey, appSecret: 's3cret' });
    const endpoint = httpEndpoint({ url: 'https://example.org', publicKey, appSecret: 's3cret', fetch: async (_, { body, headers }) => {
      expect(await server.verifySignature(body, headers['x-hub-signature-256'])).toBe(true);
      const opened = await server.decryptRequest(body);
      const text = await server.encryptResponse({ screen: 'B', data: { got: opened.request.data ?? {} } }, opened.keys);
      return { status: 200, text: async () => text };
    } });
    expect(await endpoint(request, { signal })).toEqual({ screen: 'B', data: { got: { name: 'Åsa' } } });
  });

  it('gives a picked file back as it was', async () => {
    const file = new File(['a picture'], 'cat.jpg', { type: 'image/jpeg' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { data_exchange: sent, encrypted } = await mediaValue({ id: '1', name: file.name, type: file.type, size: file.size }, bytes);
    expect(await decryptMedia(encrypted, sent.encryption_metadata)).toEqual(bytes);
  });

  it('uses the page\'s own fetch, and explains a refusal', async () => {
    // Nothing listens on the discard port, and browsers keep pages away from it.
    await expect(httpEndpoint({ url: 'http://127.0.0.1:9/' })(request, { signal })).rejects.toMatchObject({
      name: 'ExchangeError', problem: 'network', message: expect.stringContaining('Access-Control-Allow-Origin') as string,
    });
  });
});
