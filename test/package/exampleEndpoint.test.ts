import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Library from '../../src/endpoint.js';
import type { EndpointRequest } from '../../src/engine/endpoint.js';
import { liveSlots } from '../../stories/flows/samples/liveSlots.js';
import { dist } from '../support/dist.js';
import { keyPair } from '../support/nodeCrypto.js';
import { root } from '../support/sourceImports.js';

const { httpEndpoint, pingEndpoint, EndpointError } = await import(pathToFileURL(join(dist, 'endpoint.js')).href) as typeof Library;
const { signal } = new AbortController();
const asked = (rest: Partial<EndpointRequest>): EndpointRequest => ({ version: '3.0', action: 'data_exchange', flow_token: 't', ...rest });

let server: ChildProcess;
let url = '';
let publicKey = '';
beforeAll(async () => {
  server = spawn(process.execPath, [join(root, 'examples/endpoint/server.mjs')], { env: { ...process.env, PORT: '0', APP_SECRET: 's3cret' }, stdio: ['ignore', 'pipe', 'inherit'] });
  url = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (said: Buffer) => {
      const [found] = /http:\/\/localhost:\d+\//.exec(said.toString()) ?? [];
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    });
    server.once('exit', () => reject(new Error('The example endpoint did not start.')));
  });
  publicKey = await (await fetch(`${url}public-key`)).text();
}, 30_000);
afterAll(() => void server.kill());

describe('the example endpoint', () => {
  const ways = () => [httpEndpoint({ url, appSecret: 's3cret' }), httpEndpoint({ url, appSecret: 's3cret', publicKey })];

  it('is healthy, plain and encrypted', async () => {
    for (const endpoint of ways()) expect(await pingEndpoint(endpoint)).toMatchObject({ healthy: true });
  });

  it('answers as the sample Flow does without it', async () => {
    for (const request of [
      asked({ action: 'INIT' }), asked({ action: 'BACK', screen: 'CONFIRM' }),
      asked({ screen: 'PICK', data: { step: 'day', day: '2027-05-04' } }), asked({ screen: 'PICK', data: { step: 'day', day: '2027-05-05' } }),
      asked({ screen: 'PICK', data: { step: 'slot', day: '2027-05-04', slot: 'noon' } }),
    ]) {
      const expected = await liveSlots.endpoint?.(request, { signal });
      for (const endpoint of ways()) expect(await endpoint(request, { signal })).toEqual(expected);
    }
  });

  it('complains about a time that is taken', async () => {
    const [endpoint] = ways();
    expect(await endpoint?.(asked({ data: { step: 'slot', day: '2027-05-04', slot: 'late' } }), { signal })).toMatchObject({ screen: 'PICK', data: { error_message: expect.any(String) as string } });
  });

  it('refuses an old token with its text, another secret and another key', async () => {
    for (const endpoint of ways()) {
      const error: unknown = await endpoint(asked({ flow_token: 'expired' }), { signal }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(EndpointError);
      expect(error).toMatchObject({ status: 427, body: { error_msg: expect.stringContaining('no longer valid') as string } });
    }
    await expect(httpEndpoint({ url, appSecret: 'other', publicKey })(asked({}), { signal })).rejects.toMatchObject({ status: 432 });
    await expect(httpEndpoint({ url, appSecret: 's3cret', publicKey: keyPair().publicPem })(asked({}), { signal })).rejects.toMatchObject({ status: 421 });
  });

  it('lets pages of this machine ask, and no others', async () => {
    const allowed = async (origin: string) => (await fetch(url, { method: 'OPTIONS', headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed('http://localhost:6006')).toBe('http://localhost:6006');
    expect(await allowed('https://example.org')).toBe(null);
    expect(await allowed('http://localhost.example.org')).toBe(null);
  });
});
