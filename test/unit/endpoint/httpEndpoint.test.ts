import { afterEach, describe, expect, it } from 'vitest';
import { EndpointError } from '../../../src/endpoint/EndpointError.js';
import { httpEndpoint, type HttpEndpointOptions } from '../../../src/endpoint/httpEndpoint.js';
import { pingEndpoint } from '../../../src/endpoint/pingEndpoint.js';
import type { EndpointRequest } from '../../../src/engine/endpoint.js';
import { type Arrived, loopbackServer } from '../../support/loopbackServer.js';
import { keyPair, openRequest, signature } from '../../support/nodeCrypto.js';

const pair = keyPair();
const request: EndpointRequest = { version: '3.0', action: 'data_exchange', screen: 'A', data: { name: 'Åsa', n: 1 }, flow_token: 't-1' };
const answer = { screen: 'B', data: { hello: 'Åsa' } };
const { signal } = new AbortController();

const open: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));
async function serving(status: number, body: (arrived: Arrived) => string, headers: { readonly [name: string]: string } = {}) {
  const server = await loopbackServer((arrived, response) => response.writeHead(status, headers).end(body(arrived)));
  open.push(server);
  return server;
}
const plain = async (status: number, body: string, options: Partial<HttpEndpointOptions> = {}) => httpEndpoint({ url: (await serving(status, () => body)).url, ...options });

describe('httpEndpoint, plain. Spec: endpoint.md 4, 5', () => {
  it('posts the request as JSON and returns the answer', async () => {
    const server = await serving(200, () => JSON.stringify(answer));
    expect(await httpEndpoint({ url: server.url })(request, { signal })).toEqual(answer);
    const [arrived] = server.arrived;
    expect(arrived?.method).toBe('POST');
    expect(arrived?.headers['content-type']).toBe('application/json');
    expect(arrived?.headers).not.toHaveProperty('cookie');
    expect(arrived?.headers).not.toHaveProperty('x-hub-signature-256');
    expect(JSON.parse(arrived?.body ?? '')).toEqual(request);
  });

  it('sends another version when told', async () => {
    const server = await serving(200, () => '{}');
    await httpEndpoint({ url: server.url, version: '4.0' })(request, { signal });
    expect(JSON.parse(server.arrived[0]?.body ?? '')).toEqual({ ...request, version: '4.0' });
  });

  it.each([['not-json', '<html>'], ['not-json', ''], ['wrong-shape', '[]'], ['wrong-shape', '"text"']])('names an answer that is %s', async (problem, body) => {
    await expect((await plain(200, body))(request, { signal })).rejects.toMatchObject({ name: 'ExchangeError', problem });
  });

  it.each([
    [421, '', undefined], [427, '{"error_msg":"Already paid."}', { error_msg: 'Already paid.' }], [427, '', undefined], [427, 'text', undefined],
    [427, '{"error_msg":7,"more":true}', { more: true }], [432, '', undefined], [500, '<h1>oops</h1>', undefined], [504, '', undefined], [204, '', undefined], [404, '', undefined],
  ])('throws EndpointError for status %i with body %o', async (status, body, expected) => {
    const error: unknown = await (await plain(status, body))(request, { signal }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(EndpointError);
    expect(error).toMatchObject({ name: 'EndpointError', status });
    expect((error as EndpointError).body).toEqual(expected);
  });
});

describe('httpEndpoint, encrypted and signed. Spec: endpoint.md 2, 6', () => {
  const encrypted = { publicKey: pair.publicPem, appSecret: 's3cret' };

  it('speaks the real protocol', async () => {
    const server = await serving(200, ({ body }) => openRequest(pair.privateKey, body).answer(JSON.stringify(answer)), { 'content-type': 'text/plain' });
    expect(await httpEndpoint({ url: server.url, ...encrypted })(request, { signal })).toEqual(answer);
    const { headers, body } = server.arrived[0]!;
    expect(headers['x-hub-signature-256']).toBe(signature(body, 's3cret'));
    expect(Object.keys(JSON.parse(body) as object).sort()).toEqual(['encrypted_aes_key', 'encrypted_flow_data', 'initial_vector']);
    expect(openRequest(pair.privateKey, body).request).toEqual(request);
  });

  it('reads the text of a 427, encrypted or plain', async () => {
    for (const text of [(body: string) => openRequest(pair.privateKey, body).answer('{"error_msg":"Too late."}'), () => '{"error_msg":"Too late."}']) {
      const { url } = await serving(427, ({ body }) => text(body));
      await expect(httpEndpoint({ url, ...encrypted })(request, { signal })).rejects.toMatchObject({ status: 427, body: { error_msg: 'Too late.' } });
    }
  });

  it.each([421, 432, 500])('throws EndpointError for status %i', async (status) => {
    const { url } = await serving(status, () => '');
    await expect(httpEndpoint({ url, ...encrypted })(request, { signal })).rejects.toMatchObject({ name: 'EndpointError', status, body: undefined });
  });
});

describe('httpEndpoint, on a bad line. Spec: endpoint.md 6', () => {
  it('gives up a server that is too slow, before and after its first byte', async () => {
    const silent = await loopbackServer(() => {});
    const stuck = await loopbackServer((_, response) => void response.writeHead(200).write('{'));
    open.push(silent, stuck);
    for (const { url } of [silent, stuck]) {
      await expect(httpEndpoint({ url, timeLimit: 60 })(request, { signal })).rejects.toMatchObject({ name: 'ExchangeError', problem: 'timeout', message: 'The endpoint gave no whole answer within 0.06 s.' });
    }
  });

  it('ends with the signal, whose reason it gives, and closes the connection', async () => {
    let closed: () => void = () => {};
    const gone = new Promise<void>((resolve) => { closed = resolve; });
    const controller = new AbortController();
    const server = await loopbackServer((_, response) => {
      response.on('close', closed);
      controller.abort(new Error('the sheet was closed'));
    });
    open.push(server);
    await expect(httpEndpoint({ url: server.url })(request, { signal: controller.signal })).rejects.toThrow('the sheet was closed');
    await gone;
  });

  it('sends nothing for a caller that has given up', async () => {
    const server = await serving(200, () => '{}');
    await expect(httpEndpoint({ url: server.url })(request, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    expect(server.arrived).toEqual([]);
  });

  it('says what a refused connection may be, and what a server must allow', async () => {
    const server = await loopbackServer(() => {});
    await server.close();
    await expect(httpEndpoint({ url: server.url, appSecret: 'x' })(request, { signal })).rejects.toMatchObject({
      name: 'ExchangeError', problem: 'network',
      message: expect.stringMatching(/No answer from http:\/\/127\.0\.0\.1.*CORS.*Access-Control-Allow-Headers: content-type, x-hub-signature-256/) as string,
    });
  });

  it('names a connection that breaks in the middle', async () => {
    const server = await loopbackServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      setTimeout(() => response.destroy(), 20);
    });
    open.push(server);
    await expect(httpEndpoint({ url: server.url })(request, { signal })).rejects.toMatchObject({ problem: 'network' });
  });
});

describe('pingEndpoint. Spec: endpoint.md 3, 5', () => {
  it('finds a healthy endpoint', async () => {
    const server = await serving(200, () => '{"data":{"status":"active"}}');
    expect(await pingEndpoint(httpEndpoint({ url: server.url }))).toEqual({ healthy: true, milliseconds: expect.any(Number) as number });
    expect(JSON.parse(server.arrived[0]?.body ?? '')).toEqual({ version: '3.0', action: 'ping' });
  });

  it.each(['{}', '{"data":null}', '{"data":{"status":"asleep"}}'])('is not content with %s', async (body) => {
    expect(await pingEndpoint(await plain(200, body))).toMatchObject({ healthy: false, problem: expect.stringContaining('"active"') as string });
  });

  it('tells what was thrown', async () => {
    expect(await pingEndpoint(await plain(500, ''))).toMatchObject({ healthy: false, problem: 'The endpoint answered with status 500.', error: { status: 500 } });
    expect(await pingEndpoint(() => { throw 'text'; })).toMatchObject({ healthy: false, error: 'text' });
    expect(await pingEndpoint(() => null as never)).toMatchObject({ healthy: false });
  });
});
