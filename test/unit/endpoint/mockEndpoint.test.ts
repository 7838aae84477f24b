import { describe, expect, it, vi } from 'vitest';
import { EndpointError } from '../../../src/endpoint/EndpointError.js';
import { mockEndpoint } from '../../../src/endpoint/mockEndpoint.js';
import type { MockFailure, MockScript } from '../../../src/endpoint/mockScript.js';
import type { EndpointRequest } from '../../../src/engine/endpoint.js';

const asked = (action: EndpointRequest['action'], screen?: string, data?: EndpointRequest['data']): EndpointRequest => ({
  version: '3.0', action, ...(screen !== undefined && { screen }), ...(data && { data }), flow_token: 't',
});
const { signal } = new AbortController();
const to = (screen: string) => ({ screen, data: {} });

describe('mockEndpoint: which rule answers. Spec: endpoint.md 3', () => {
  const script: MockScript = [
    { action: 'INIT', answer: to('A') },
    { action: 'BACK', screen: 'B', answer: to('A') },
    { screen: 'B', when: ({ data }) => data?.['n'] === 1, answer: to('ONE') },
    { screen: 'B', answer: ({ data, flow_token }) => ({ screen: 'B', data: { ...data, flow_token } }) },
    { screen: 'C', answer: async () => to('LATER') },
    { answer: to('REST') },
  ];
  it.each<[string, EndpointRequest, unknown]>([
    ['opening', asked('INIT'), to('A')],
    ['going back', asked('BACK', 'B'), to('A')],
    ['a screen', asked('data_exchange', 'B', { n: 2 }), { screen: 'B', data: { n: 2, flow_token: 't' } }],
    ['a screen and a condition', asked('data_exchange', 'B', { n: 1 }), to('ONE')],
    ['a promise', asked('data_exchange', 'C'), to('LATER')],
    ['anything else', asked('BACK', 'Z'), to('REST')],
    ['a health check', { version: '3.0', action: 'ping' }, { data: { status: 'active' } }],
    ['an error notification', asked('data_exchange', 'B', { error: 'payload-schema-error', error_message: 'no' }), { data: { acknowledged: true } }],
    ['a payload that happens to hold an error', asked('data_exchange', 'Z', { error: 'x' }), to('REST')],
  ])('%s', async (_, request, answer) => {
    const endpoint = mockEndpoint(script);
    expect(await endpoint(request, { signal })).toEqual(answer);
    expect(endpoint.requests).toEqual([request]);
  });

  it('lets a rule answer health checks and error notifications when it names them', async () => {
    const endpoint = mockEndpoint([{ action: 'ping', fail: 500 }, { action: 'error_notification', answer: { data: { seen: true } } }]);
    await expect(endpoint(asked('ping'), { signal })).rejects.toMatchObject({ status: 500 });
    expect(await endpoint(asked('INIT', '', { error: 'a', error_message: 'b' }), { signal })).toEqual({ data: { seen: true } });
  });

  it('says what to add when no rule is for a request', async () => {
    await expect(mockEndpoint([])(asked('BACK', 'A'), { signal })).rejects.toThrow('has no rule for BACK from screen "A". Add one');
  });
});

describe('mockEndpoint: every failure. Spec: endpoint.md 6, 7', () => {
  it.each<[MockFailure, object]>([
    [421, { name: 'EndpointError', status: 421, body: undefined, message: expect.stringContaining('private key') as string }],
    [427, { name: 'EndpointError', status: 427, body: undefined }],
    [{ status: 427, error_msg: 'Already paid.' }, { name: 'EndpointError', status: 427, body: { error_msg: 'Already paid.' } }],
    [432, { name: 'EndpointError', status: 432, message: expect.stringContaining('app secret') as string }],
    [500, { name: 'EndpointError', status: 500, message: 'The endpoint answered with status 500.' }],
    [504, { name: 'EndpointError', status: 504 }],
    ['timeout', { name: 'ExchangeError', problem: 'timeout', status: 504 }],
    ['network', { name: 'ExchangeError', problem: 'network', status: undefined }],
    ['not-json', { name: 'ExchangeError', problem: 'not-json' }],
    ['not-base64', { name: 'ExchangeError', problem: 'not-base64' }],
    ['wrong-tag', { name: 'ExchangeError', problem: 'wrong-tag' }],
    ['wrong-key', { name: 'ExchangeError', problem: 'wrong-key' }],
  ])('%o', async (fail, expected) => {
    await expect(mockEndpoint([{ fail }])(asked('INIT'), { signal })).rejects.toMatchObject(expected);
  });

  it('answers in a wrong shape', async () => {
    const answer = await mockEndpoint([{ fail: 'wrong-shape' }])(asked('INIT'), { signal });
    expect(typeof answer.screen).not.toBe('string');
  });

  it('passes on what a function throws', async () => {
    const error = new EndpointError(427, { error_msg: 'no' });
    await expect(mockEndpoint([{ answer: () => { throw error; } }])(asked('INIT'), { signal })).rejects.toBe(error);
  });
});

describe('mockEndpoint: in time', () => {
  it('takes the steps of a sequence in turn, keeps the last, and starts again when reset', async () => {
    const endpoint = mockEndpoint([{ action: 'INIT', answer: to('A') }, { sequence: [{ fail: 500 }, { answer: to('B') }, { answer: to('C') }] }]);
    const turn = () => endpoint(asked('data_exchange', 'A'), { signal }).then((answer) => answer.screen, (error: unknown) => (error as EndpointError).status);
    expect([await turn(), await turn(), await turn(), await turn()]).toEqual([500, 'B', 'C', 'C']);
    endpoint.reset();
    expect(endpoint.requests).toEqual([]);
    expect(await turn()).toBe(500);
  });

  it('waits as long as the script says', async () => {
    vi.useFakeTimers();
    try {
      const settled = vi.fn();
      void mockEndpoint([{ delay: 400, answer: to('A') }])(asked('INIT'), { signal }).then(settled);
      await vi.advanceTimersByTimeAsync(399);
      expect(settled).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(settled).toHaveBeenCalledWith(to('A'));
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([['a long delay', { delay: 60_000, answer: to('A') }], ['an endpoint that never answers', { fail: 'never' as const }]])('gives up %s when the caller does', async (_, step) => {
    const controller = new AbortController();
    const call = mockEndpoint([step])(asked('INIT'), { signal: controller.signal });
    controller.abort(new Error('closed'));
    await expect(call).rejects.toThrow('closed');
  });

  it('takes no request from a caller that has given up', async () => {
    const endpoint = mockEndpoint([{ answer: to('A') }]);
    await expect(endpoint(asked('INIT'), { signal: AbortSignal.abort(new Error('closed')) })).rejects.toThrow('closed');
    expect(endpoint.requests).toEqual([]);
  });

  it('keeps requests as they came', async () => {
    const endpoint = mockEndpoint([{ answer: to('A') }]);
    const data = { n: 1 };
    await endpoint(asked('data_exchange', 'A', data), { signal });
    data.n = 2;
    expect(endpoint.requests[0]?.data).toEqual({ n: 1 });
  });
});
