import { describe, expect, it, vi } from 'vitest';
import type { Endpoint } from '../../../src/engine/endpoint.js';
import { choice, complete, endpointFlow, exchange, footer, input, pressFooter, rulesOf, screenOf, settled, shows, start, textsOf } from '../../support/flowWith.js';
import { answeredByHand } from '../../support/answeredByHand.js';

const source = endpointFlow([
  screenOf('START', [input('a'), footer(exchange({ a: '${form.a}' }))]), screenOf('NEXT', []), screenOf('END', [footer(complete())], { terminal: true }),
], { START: ['NEXT'], NEXT: ['END'], END: [] });

function begin(options: object = {}) {
  const host = answeredByHand();
  return { ...host, flow: start(source, { endpoint: host.endpoint, ...options }) };
}

describe('failures (endpoint.md 5 to 7)', () => {
  it('show the error page, are reported, and can be retried', async () => {
    const { flow, requests, answer, fail } = begin();
    flow.change('a', 'typed');
    pressFooter(flow);
    await fail(new Error('offline'));
    expect(flow.getState()).toMatchObject({ status: 'failed', failure: { problem: 'offline', canRetry: true } });
    expect(flow.screen()).toBeUndefined();
    expect(rulesOf(flow)).toEqual(['endpoint-failed']);
    flow.send({ type: 'retry' });
    expect(requests[1]).toEqual(requests[0]);
    expect(flow.screen()).toMatchObject({ id: 'START', busy: true });
    await answer({ screen: 'NEXT' });
    expect(flow.screen()?.id).toBe('NEXT');
  });

  it('while opening can be retried as well', async () => {
    const { flow, requests, answer, fail } = begin({ launch: { action: 'data_exchange' } });
    await fail('no error object');
    expect(flow.getState().failure?.problem).toBe('no error object');
    flow.send({ type: 'retry' });
    expect(flow.getState().status).toBe('opening');
    expect(requests).toHaveLength(2);
    await answer({ screen: 'START' });
    expect(flow.screen()?.id).toBe('START');
  });

  it('retry does nothing where nothing failed, or may not be retried', () => {
    const { flow } = begin();
    const before = flow.getState();
    flow.send({ type: 'retry' });
    expect(flow.getState()).toBe(before);
    pressFooter(flow);
    flow.send({ type: 'endpointFailed', number: 1, problem: 'keys', status: 421 });
    const failed = flow.getState();
    flow.send({ type: 'retry' });
    expect(flow.getState()).toBe(failed);
  });

  it.each([[{ screen: 'NOWHERE' }, 'answer-unknown-screen'], [{}, 'answer-unknown-screen'], [{ screen: {} }, 'answer-unknown-screen'], [undefined, 'endpoint-failed'], ['text', 'endpoint-failed'], [[], 'endpoint-failed']])('an answer %j fails with %s', async (response, rule) => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer(response);
    expect(flow.getState().status).toBe('failed');
    expect(rulesOf(flow)).toEqual([rule]);
  });

  it('data that is no object counts as none', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer({ screen: 'NEXT', data: [1] });
    expect(flow.screen()?.id).toBe('NEXT');
  });

  it('an endpoint that rejects with something that has no text fails all the same', async () => {
    const { flow, fail } = begin();
    pressFooter(flow);
    await fail(Object.create(null));
    expect(flow.getState().failure?.problem).toBe('an object');
  });

  it('an endpoint that throws at once fails like one that rejects', async () => {
    const flow = start(source, { endpoint: () => { throw new Error('broken'); } });
    pressFooter(flow);
    await settled();
    expect(flow.getState().failure?.problem).toBe('broken');
  });
});

describe('leaving while a request is under way', () => {
  it.each(['close', 'reset', 'dispose'] as const)('%s aborts it', (how) => {
    const { flow, signals } = begin();
    pressFooter(flow);
    flow[how]();
    expect(signals[0]?.aborted).toBe(true);
  });

  it('close drops the late answer', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    flow.close();
    await answer({ screen: 'NEXT' });
    expect(flow.getState().status).toBe('closed');
  });

  it('asks nothing when a listener ended the wait first', () => {
    const { flow, requests } = begin();
    flow.subscribe(() => { if (flow.getState().pending) flow.close(); });
    pressFooter(flow);
    expect(requests).toEqual([]);
  });
});

describe('screens that ask the endpoint when they are drawn', () => {
  it('ask once per entry, not again after an answer for the same screen (README 33)', async () => {
    const endpoint = vi.fn<Endpoint>(() => ({ screen: 'START', data: { x: '1' } }));
    const flow = start(endpointFlow([screenOf('START', [choice('Dropdown', 'a', ['x'], { 'on-select-action': exchange() }), shows('${data.x}')])], { START: [] }, { version: '6.1' }), { endpoint });
    await settled();
    expect(endpoint).toHaveBeenCalledTimes(1);
    expect(textsOf(flow)).toEqual(['1']);
  });

  it('and send each other back and forth are stopped', async () => {
    const asks = choice('Dropdown', 'a', ['x'], { 'on-select-action': exchange() });
    const endpoint = vi.fn<Endpoint>((request) => ({ screen: request.screen === 'A' ? 'B' : 'A' }));
    const flow = start(endpointFlow([screenOf('A', [asks]), screenOf('B', [asks])], { A: ['B'], B: [] }, { version: '6.1' }), { endpoint });
    for (let turn = 0; turn < 100; turn++) await settled();
    expect(endpoint.mock.calls.length).toBeLessThanOrEqual(100);
    expect(flow.getState().pending).toBeUndefined();
    expect(rulesOf(flow)).toEqual(['actions-chained']);
  });
});
