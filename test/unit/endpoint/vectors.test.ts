import { describe, expect, it } from 'vitest';
import { createEndpointCrypto } from '../../../src/endpoint/createEndpointCrypto.js';
import { decryptMedia } from '../../../src/endpoint/decryptMedia.js';
import { encryptMedia } from '../../../src/endpoint/encryptMedia.js';
import { encryptRequest } from '../../../src/endpoint/encryptRequest.js';
import { httpEndpoint } from '../../../src/endpoint/httpEndpoint.js';
import { importPublicKey } from '../../../src/endpoint/importKeys.js';
import { signBody } from '../../../src/endpoint/signature.js';
import { flipped, unseal } from '../../../src/endpoint/aesGcm.js';
import { fromBase64 } from '../../../src/endpoint/base64.js';
import type { RandomBytes } from '../../../src/endpoint/bytes.js';
import { keyPair, openRequest, wrapRequest } from '../../support/nodeCrypto.js';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const inTurn = (...parts: readonly Uint8Array[]): RandomBytes => {
  const left = [...parts];
  return (length) => {
    const next = left.shift();
    if (next?.length !== length) throw new Error('Asked for other bytes than the vector has.');
    return next;
  };
};

/** endpoint.md 2. */
const vector = {
  aesKey: hex('000102030405060708090a0b0c0d0e0f'),
  iv: hex('101112131415161718191a1b1c1d1e1f'),
  request: { version: '3.0', action: 'ping' } as const,
  sealedRequest: 'vryB0w/BTee4OvmgkgEf9dnfQfwZb8iWi7yl5iotFMJeuQl749lOptdzv/L1T2V2PA==',
  answerIv: hex('efeeedecebeae9e8e7e6e5e4e3e2e1e0'),
  answer: { data: { status: 'active' } },
  sealedAnswer: 'IHgL0mWXHJ6FDPLH6+aygF5BfT+mPzwvzktiKvlmYpg8eFKqJX/07YVStaI=',
};
/** endpoint.md 10. */
const media = {
  plain: new TextEncoder().encode('hello flow'),
  file: 'SGcYnERyooBHCXdFkGcBIq/r92jpTEnhRFA=',
  metadata: {
    encryption_key: 'X7Krdu2b2gNLGSxIxwaTWSUvzNoWjZJazArn0xbAtT4=',
    hmac_key: 'NIpin1zu0DLD6HBuxH2b+vsA+0JQsBjdllQ1ylDLg24=',
    iv: 'ICEiIyQlJicoKSorLC0uLw==',
    encrypted_hash: 'JcxECr1ISKpBtP/yU3BMKCofZ5PV8Z6ai3kQunAa2WM=',
    plaintext_hash: 'ZsuCouZGogo4TRC3/utJZ7UNMqth1kNsIbOnhdARdGM=',
  },
};
const { publicPem, privatePem, privateKey, publicKey } = keyPair();

describe('crypto vectors. Spec: endpoint.md 2', () => {
  it('encrypts the request as written', async () => {
    const { body, keys } = await encryptRequest(vector.request, await importPublicKey(publicPem), inTurn(vector.aesKey, vector.iv));
    expect(body.encrypted_flow_data).toBe(vector.sealedRequest);
    expect(body.initial_vector).toBe('EBESExQVFhcYGRobHB0eHw==');
    expect(openRequest(privateKey, JSON.stringify(body)).key).toEqual(Buffer.from(vector.aesKey));
    expect(flipped(keys.iv)).toEqual(vector.answerIv);
  });

  it('decrypts the request, and encrypts the answer as written', async () => {
    const sent = { ...wrapRequest(publicKey, vector.aesKey, vector.iv, ''), encrypted_flow_data: vector.sealedRequest };
    const server = createEndpointCrypto({ privateKey: privatePem });
    for (const body of [sent, JSON.stringify(sent)]) {
      const { request, keys } = await server.decryptRequest(body);
      expect(request).toEqual(vector.request);
      expect(await server.encryptResponse(vector.answer, keys)).toBe(vector.sealedAnswer);
    }
  });

  it('decrypts the answer', async () => {
    const text = await unseal(fromBase64(vector.sealedAnswer, 'it'), { aesKey: vector.aesKey, iv: vector.answerIv }, 'it');
    expect(JSON.parse(text)).toEqual(vector.answer);
  });

  it('signs a body', async () => {
    const expected = 'sha256=aa9e2e3575f5d7098b6caccd790888c36d5fdb63342a73bada2d6a51747a8494';
    expect(await signBody('{"a":1}', 'secret')).toBe(expected);
    let sent: { readonly [name: string]: string } = {};
    const endpoint = httpEndpoint({
      url: 'http://x', appSecret: 'secret',
      fetch: async (_, { headers, body }) => {
        sent = { ...headers, body };
        return { status: 200, text: async () => '{}' };
      },
    });
    await endpoint({ a: 1 } as never, { signal: new AbortController().signal });
    expect(sent).toEqual({ 'content-type': 'application/json', 'x-hub-signature-256': expected, body: '{"a":1}' });
  });

  it('checks a signature against one secret or several', async () => {
    const good = await signBody('{"a":1}', 'secret');
    const check = (appSecret: string | readonly string[], body: string, header?: string | null) => createEndpointCrypto({ privateKey: privatePem, appSecret }).verifySignature(body, header);
    expect(await check('secret', '{"a":1}', good)).toBe(true);
    expect(await check('secret', '{"a":1}', good.toUpperCase().replace('SHA', 'sha'))).toBe(true);
    expect(await check(['new', 'secret'], '{"a":1}', good)).toBe(true);
    expect(await check('other', '{"a":1}', good)).toBe(false);
    expect(await check('secret', '{"a":2}', good)).toBe(false);
    for (const header of [undefined, null, '', 'sha256=', good.slice(0, -1), `${good}0`, good.slice(7), `sha1=${good.slice(7)}`]) expect(await check('secret', '{"a":1}', header)).toBe(false);
    const bytes = new TextEncoder().encode('{"a":1}');
    expect(await createEndpointCrypto({ privateKey: privatePem, appSecret: 'secret' }).verifySignature(bytes, good)).toBe(true);
    await expect(createEndpointCrypto({ privateKey: privatePem }).verifySignature('', good)).rejects.toThrow('was given no appSecret');
  });
});

describe('media vector. Spec: endpoint.md 10', () => {
  it('decrypts', async () => {
    expect(await decryptMedia(Buffer.from(media.file, 'base64'), media.metadata)).toEqual(media.plain);
  });

  it('encrypts', async () => {
    const { encryption_key, hmac_key, iv } = media.metadata;
    const { file, encryption_metadata } = await encryptMedia(media.plain, inTurn(...[encryption_key, hmac_key, iv].map((text) => Uint8Array.from(Buffer.from(text, 'base64')))));
    expect(Buffer.from(file).toString('base64')).toBe(media.file);
    expect(encryption_metadata).toEqual(media.metadata);
  });
});
