import { describe, expect, it } from 'vitest';
import { createFlow } from '../../../src/engine/createFlow.js';
import type { EndpointRequest } from '../../../src/engine/endpoint.js';
import { EndpointError } from '../../../src/endpoint/EndpointError.js';
import { ExchangeError, type ExchangeProblem } from '../../../src/endpoint/ExchangeError.js';

const document = {
  version: '7.3', data_api_version: '3.0', routing_model: { ONE: [] },
  screens: [{ id: 'ONE', title: 'One', terminal: true, layout: { type: 'SingleColumnLayout', children: [
    { type: 'Footer', label: 'Go', 'on-click-action': { name: 'data_exchange', payload: {} } },
  ] } }],
};

async function failWith(error: Error, mode: 'draft' | 'published' = 'published') {
  const asked: EndpointRequest[] = [];
  const flow = createFlow(document, {
    launch: { mode },
    wait: () => () => undefined,
    endpoint: (request) => {
      asked.push(request);
      if (asked.length === 1) throw error;
      return {};
    },
  });
  flow.press(flow.screen()!.footer!.pointer);
  await new Promise((done) => setTimeout(done, 0));
  return { failure: flow.getState().failure, status: flow.getState().status, asked, flow };
}

describe('endpoint.md 6, 7: what a failure means', () => {
  it.each<[ExchangeProblem, object]>([
    ['network', { kind: 'network', canRetry: true }],
    ['timeout', { kind: 'timeout', canRetry: true }],
    ['wrong-key', { kind: 'general', canRetry: false }],
    ['no-crypto', { kind: 'general', canRetry: false }],
    ['wrong-shape', { kind: 'general', canRetry: true }],
  ])('%s', async (problem, expected) => {
    const { failure, status, asked } = await failWith(new ExchangeError(problem, 'It broke.'));
    expect(status).toBe('failed');
    expect(failure).toMatchObject({ problem: 'It broke.', draft: false, ...expected });
    expect(asked).toHaveLength(1);
  });

  it.each<ExchangeProblem>(['wrong-tag', 'not-base64', 'not-json'])('%s is told to the endpoint as response-decryption-error', async (problem) => {
    const { status, asked } = await failWith(new ExchangeError(problem, 'Can not be read.'));
    expect(status).toBe('failed');
    expect(asked[1]).toMatchObject({ action: 'data_exchange', screen: 'ONE', data: { error: 'response-decryption-error', error_message: 'Can not be read.' } });
  });

  it.each([[432, true], [500, true], [504, true]])('status %i offers another try: %s', async (code, canRetry) => {
    expect((await failWith(new EndpointError(code))).failure).toMatchObject({ canRetry });
  });

  it('427 ends the Flow in the words of the business, for ever', async () => {
    const { failure, status, flow } = await failWith(new EndpointError(427, { error_msg: 'Paid already.' }));
    expect(status).toBe('expired');
    expect(failure).toMatchObject({ text: 'Paid already.', canRetry: false });
    flow.retry();
    expect(flow.getState().status).toBe('expired');
  });

  it('a draft says so, for its testers', async () => {
    expect((await failWith(new EndpointError(500), 'draft')).failure).toMatchObject({ draft: true });
  });
});
