import { afterEach, describe, expect, it, vi } from 'vitest';
import { EndpointError } from '../../../src/endpoint/EndpointError.js';
import type { EndpointRequest } from '../../../src/engine/endpoint.js';
import { answeredByHand } from '../../support/answeredByHand.js';
import { complete, endpointFlow, exchange, fieldOf, footer, input, pressFooter, rulesOf, screenOf, settled, start } from '../../support/flowWith.js';
import { waitByHand } from '../../support/waitByHand.js';

const source = endpointFlow([
  screenOf('START', [input('a'), footer(exchange({ a: '${form.a}' }))]), screenOf('NEXT', [footer(exchange())], { refresh_on_back: true }), screenOf('END', [footer(complete())], { terminal: true }),
], { START: ['NEXT'], NEXT: ['END'], END: [] });

function begin(options: object = {}) {
  const host = answeredByHand();
  const clock = waitByHand();
  const flow = start(source, { endpoint: host.endpoint, wait: clock.wait, ...options });
  return { ...host, clock, flow };
}
function asked(options: object = {}) {
  const run = begin(options);
  run.flow.change('a', 'typed');
  pressFooter(run.flow);
  return run;
}

describe('the time limit (endpoint.md 2, 6)', () => {
  it.each([['while opening', () => begin({ launch: { action: 'data_exchange' } })], ['during use', asked]])('%s ends the wait after 10 s, with a retry', async (_, make) => {
    const { flow, clock, signals, requests, answer } = make();
    expect(clock.left()).toEqual([10_000]);
    clock.pass();
    expect(flow.getState()).toMatchObject({ status: 'failed', failure: { problem: 'no answer within 10 s', canRetry: true }, pending: undefined });
    expect(rulesOf(flow)).toEqual(['endpoint-failed']);
    expect(signals[0]?.aborted).toBe(true);
    const failed = flow.getState();
    await answer({ screen: 'START' }, 0);
    expect(flow.getState()).toBe(failed);
    flow.retry();
    expect(requests[1]).toEqual(requests[0]);
    expect(clock.left()).toEqual([10_000]);
    await answer({ screen: 'START' });
    expect(flow.screen()?.id).toBe('START');
    expect(clock.left()).toEqual([]);
  });

  it.each(['close', 'reset', 'dispose'] as const)('is called off by %s', (how) => {
    const { flow, clock } = asked();
    flow[how]();
    expect(clock.left()).toEqual([]);
  });

  describe('by the platform', () => {
    afterEach(() => void vi.useRealTimers());

    it('is kept where the host brings no timer', () => {
      vi.useFakeTimers();
      const flow = start(source, { endpoint: () => new Promise(() => {}) });
      pressFooter(flow);
      vi.advanceTimersByTime(9_999);
      expect(flow.getState().status).toBe('open');
      vi.advanceTimersByTime(1);
      expect(flow.getState().status).toBe('failed');
      flow.retry();
      flow.dispose();
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});

describe('status 421 (endpoint.md 6)', () => {
  it('is sent once more after half a second, as if nothing had been', async () => {
    const { flow, clock, requests, answer, fail } = asked();
    await fail(new EndpointError(421));
    expect(clock.left()).toEqual([500]);
    expect(flow.screen()).toMatchObject({ id: 'START', busy: true });
    expect(requests).toHaveLength(1);
    clock.pass();
    expect(requests[1]).toEqual(requests[0]);
    expect(clock.left()).toEqual([10_000]);
    await answer({ screen: 'NEXT' });
    expect(flow.screen()?.id).toBe('NEXT');
    expect(flow.diagnostics()).toEqual([]);
  });

  it('a second time is the end of it: no third request and no retry', async () => {
    const { flow, clock, requests, fail } = asked();
    await fail(new EndpointError(421));
    clock.pass();
    await fail(new EndpointError(421));
    expect(flow.getState()).toMatchObject({ status: 'failed', failure: { canRetry: false } });
    const failed = flow.getState();
    flow.retry();
    expect(flow.getState()).toBe(failed);
    expect(requests).toHaveLength(2);
    expect(clock.left()).toEqual([]);
  });

  it('the second request fails like any other, also by its own time limit', async () => {
    for (const [end, problem] of [[(run: ReturnType<typeof asked>) => run.clock.pass(), 'no answer within 10 s'], [(run: ReturnType<typeof asked>) => run.fail(new EndpointError(500)), 'The endpoint answered with status 500.']] as const) {
      const run = asked();
      await run.fail(new EndpointError(421));
      run.clock.pass();
      await end(run);
      expect(run.flow.getState()).toMatchObject({ status: 'failed', failure: { problem, canRetry: true } });
    }
  });

  it.each(['close', 'reset', 'dispose'] as const)('is not sent again after %s in between', async (how) => {
    const { flow, clock, requests, fail } = asked();
    await fail(new EndpointError(421));
    flow[how]();
    expect(clock.left()).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});

describe('status 427 (endpoint.md 6, 7)', () => {
  it.each([[{ error_msg: 'This order is paid.' }, 'This order is paid.'], [undefined, undefined], [{ error_msg: '' }, undefined]])('with body %j ends the Flow for good', async (body, text) => {
    const { flow, requests, fail } = asked();
    await fail(new EndpointError(427, body));
    expect(flow.getState()).toMatchObject({ status: 'expired', failure: { canRetry: false }, pending: undefined });
    expect(flow.getState().failure?.text).toBe(text);
    expect(flow.screen()).toBeUndefined();
    expect(rulesOf(flow)).toEqual(['endpoint-failed']);
    const expired = flow.getState();
    flow.retry();
    flow.back();
    flow.close();
    flow.change('a', 'x');
    expect(flow.getState()).toBe(expired);
    expect(requests).toHaveLength(1);
    flow.reset();
    expect(flow.getState()).toMatchObject({ status: 'open', failure: undefined });
  });

  it('ends it while opening too', async () => {
    const { flow, fail } = begin({ launch: { action: 'data_exchange' } });
    await fail(new EndpointError(427));
    expect(flow.getState()).toMatchObject({ status: 'expired', history: [] });
  });
});

describe('other failures (endpoint.md 6)', () => {
  it.each([400, 404, 432, 500, 503, 504])('status %i shows the error page with a retry, and keeps what was typed', async (status) => {
    const { flow, requests, clock, answer, fail } = asked();
    await fail(new EndpointError(status));
    expect(flow.getState()).toMatchObject({ status: 'failed', failure: { problem: new EndpointError(status).message, canRetry: true }, history: ['START'] });
    expect(requests).toHaveLength(1);
    expect(clock.left()).toEqual([]);
    flow.retry();
    expect(fieldOf(flow, 'a').value).toBe('typed');
    await answer({ screen: 'NEXT' });
    expect(flow.getState()).toMatchObject({ status: 'open', failure: undefined, failedRequest: undefined, history: ['START', 'NEXT'] });
  });

  it('carry the words of the business where it sent some', async () => {
    const { flow, fail } = asked();
    await fail(new EndpointError(500, { error_msg: 'We are closed.' }));
    expect(flow.getState().failure?.text).toBe('We are closed.');
  });

  it.each([[{ status: 427 }], [Object.assign(new Error('odd'), { status: '427' })], [Object.assign(new Error('odd'), { body: { error_msg: 'x' } })]])('what only looks like a status is a plain failure: %o', async (error) => {
    const { flow, fail } = asked();
    await fail(error);
    expect(flow.getState()).toMatchObject({ status: 'failed', failure: { canRetry: true } });
  });

  it('are reported in one sentence', async () => {
    const { flow, fail } = asked();
    await fail(new EndpointError(500));
    expect(flow.diagnostics().map(({ message }) => message)).toEqual(['The endpoint did not answer as it should: The endpoint answered with status 500.']);
  });

  it('leave nothing behind once the Flow is closed', async () => {
    const { flow, fail } = asked();
    await fail(new EndpointError(500));
    flow.close();
    expect(flow.getState()).toMatchObject({ status: 'closed', failure: undefined, failedRequest: undefined });
    flow.retry();
    expect(flow.getState().status).toBe('closed');
  });
});

describe('error notifications (endpoint.md 3, 8)', () => {
  const told = (requests: readonly EndpointRequest[]) => requests.slice(1);

  it('name the request that failed: INIT stays INIT, BACK becomes data_exchange', async () => {
    const opening = begin({ launch: { action: 'data_exchange', flowToken: 't-1' } });
    await opening.answer({ screen: 'END' });
    expect(told(opening.requests)).toEqual([{ version: '3.0', action: 'INIT', flow_token: 't-1', data: { error: 'invalid-screen-transition', error_message: expect.stringContaining('END') as string } }]);

    const back = asked();
    await back.answer({ screen: 'NEXT' });
    back.flow.back();
    await back.answer({ screen: 'NOWHERE' });
    expect(told(back.requests)).toEqual([
      { version: '3.0', action: 'BACK', screen: 'NEXT', flow_token: 'unused' },
      { version: '3.0', action: 'data_exchange', screen: 'NEXT', flow_token: 'unused', data: { error: 'invalid-screen-transition', error_message: expect.stringContaining('NOWHERE') as string } },
    ]);
  });

  it('wait for nothing, and what comes of them changes nothing', async () => {
    for (const reply of [{ data: { acknowledged: true } }, { screen: 'NEXT' }, undefined, new EndpointError(427), new Error('offline')]) {
      const { flow, requests, clock, answer, fail } = asked();
      await answer({ screen: 'END' });
      expect(told(requests)).toHaveLength(1);
      expect(clock.left()).toEqual([]);
      const refused = flow.getState();
      await (reply instanceof Error ? fail(reply) : answer(reply));
      expect(flow.getState()).toBe(refused);
    }
  });

  it('may be thrown at', async () => {
    let calls = 0;
    const flow = start(source, { endpoint: () => { if (calls++ > 0) throw new Error('broken'); return { screen: 'END' }; } });
    pressFooter(flow);
    await settled();
    expect([calls, flow.getState().status]).toEqual([2, 'failed']);
  });
});
