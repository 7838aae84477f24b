import { describe, expect, it, vi } from 'vitest';
import type { FlowEvent } from '../../../src/engine/events.js';
import { complete, endpointFlow, fieldOf, flowWith, footer, input, link, navigate, oneScreen, pressFirst, pressFooter, rulesOf, screenOf, settled, start, documentOf } from '../../support/flowWith.js';

const source = flowWith([screenOf('START', [input('a'), link(navigate('NOWHERE')), footer(navigate('END'))]), screenOf('END', [footer(complete())], { terminal: true })]);

describe('a controller', () => {
  it('tells listeners of changes, and only of changes, until they leave', () => {
    const flow = start(source);
    const listener = vi.fn();
    const leave = flow.subscribe(listener);
    flow.change('a', 'x');
    flow.change('a', 'x');
    expect(listener).toHaveBeenCalledTimes(1);
    leave();
    flow.change('a', 'y');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('queues what a listener sends behind the event under way', () => {
    const flow = start(source);
    const seen: unknown[] = [];
    flow.subscribe(() => { if (fieldOf(flow, 'a').value === 'x') flow.change('a', 'y'); });
    flow.subscribe(() => seen.push(fieldOf(flow, 'a').value));
    flow.change('a', 'x');
    expect(seen).toEqual(['x', 'y']);
  });

  it('hands over the response of a completion that a listener reset at once', () => {
    const onComplete = vi.fn();
    const flow = start(source, { onComplete, launch: { screen: 'END' } });
    flow.subscribe(() => { if (flow.getState().status === 'completed') flow.reset(); });
    pressFooter(flow);
    expect(onComplete).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ screen: 'END' }));
    expect(flow.response()).toBeUndefined();
  });

  it('records events that replay to the same state', () => {
    const events: FlowEvent[] = [];
    const flow = start(source, { onEvent: (event) => events.push(event) });
    flow.change('a', 'x');
    flow.blur('a');
    pressFooter(flow);
    flow.back();
    const again = start(source);
    for (const event of JSON.parse(JSON.stringify(events)) as FlowEvent[]) again.send(event);
    expect(again.getState()).toEqual(flow.getState());
  });

  it('reports each finding once', () => {
    const onReport = vi.fn();
    const flow = start(source, { onReport });
    pressFirst(flow, 'EmbeddedLink');
    pressFirst(flow, 'EmbeddedLink');
    expect(onReport).toHaveBeenCalledTimes(1);
    expect(rulesOf(flow)).toEqual(['navigate-nowhere']);
  });

  it('reads callbacks when it needs them, so that a host may swap them', () => {
    const options: { onClose?: () => void } = {};
    const flow = start(source, options);
    options.onClose = vi.fn();
    flow.close();
    expect(options.onClose).toHaveBeenCalled();
  });

  it('does nothing once it is disposed', () => {
    const flow = start(source);
    const listener = vi.fn();
    flow.subscribe(listener);
    flow.dispose();
    const before = flow.getState();
    flow.change('a', 'x');
    flow.load(documentOf(oneScreen([])));
    expect(flow.getState()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  it('lets an error of a listener out, and does not take it for a failure of the endpoint', async () => {
    const thrown: unknown[] = [];
    const seen = (error: unknown) => void thrown.push(error);
    process.once('unhandledRejection', seen);
    const flow = start(endpointFlow([screenOf('START', [footer({ name: 'data_exchange' })])], { START: [] }), { endpoint: () => ({ screen: 'START' }) });
    pressFooter(flow);
    flow.subscribe(() => { throw new Error('of the listener'); });
    await settled();
    process.off('unhandledRejection', seen);
    expect(flow.getState()).toMatchObject({ status: 'open', pending: undefined });
    expect(rulesOf(flow)).toEqual([]);
    expect(thrown).toHaveLength(1);
  });
});

describe('startOn: subscribe', () => {
  const opening = endpointFlow([screenOf('START', [input('a')])], { START: [] });

  it('asks and reports nothing until somebody listens', () => {
    const endpoint = vi.fn(() => ({ screen: 'START' }));
    const flow = start(opening, { endpoint, launch: { action: 'data_exchange' }, startOn: 'subscribe' });
    expect(flow.getState().status).toBe('opening');
    expect(endpoint).not.toHaveBeenCalled();
    flow.subscribe(() => undefined);
    flow.subscribe(() => undefined);
    expect(endpoint).toHaveBeenCalledTimes(1);
  });

  it('asks once, and for the newest document, where that changed before', async () => {
    const endpoint = vi.fn(() => ({ screen: 'START' }));
    const flow = start(opening, { endpoint, launch: { action: 'data_exchange' }, startOn: 'subscribe' });
    flow.load(documentOf({ ...opening, data_api_version: '4.0', version: '7.3' }));
    expect(endpoint).not.toHaveBeenCalled();
    flow.subscribe(() => undefined);
    await settled();
    expect(endpoint).toHaveBeenCalledTimes(1);
    expect(endpoint).toHaveBeenCalledWith(expect.objectContaining({ version: '4.0' }), expect.anything());
    expect(flow.screen()?.id).toBe('START');
  });
});
