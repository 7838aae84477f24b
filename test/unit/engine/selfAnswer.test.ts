import { describe, expect, it } from 'vitest';
import type { FlowController } from '../../../src/engine/controller.js';
import { complete, documentOf, endpointFlow, examples, exchange, fieldOf, footer, input, link, pressFirst, pressFooter, rulesOf, screenOf, shows, start, textsOf } from '../../support/flowWith.js';

const next = screenOf('NEXT', [shows('${data.slot}'), footer(exchange({ slot: '${data.slot}' }))], { terminal: true, ...examples({ slot: '08:00' }) });

describe('the preview answers itself where there is no endpoint', () => {
  it('the Footer leads to the next screen of the routing model, on its example data (README 23 to 26)', () => {
    const flow = start(endpointFlow([screenOf('START', [footer(exchange())]), next], { START: ['NEXT'], NEXT: [] }));
    pressFooter(flow);
    expect(textsOf(flow)).toEqual(['08:00']);
    expect(flow.screen()?.onExample).toBe(true);
    expect(flow.getState().pending).toBeUndefined();
  });

  it('the Footer of a terminal screen ends as SUCCESS with its payload (README 23)', () => {
    const flow = start(endpointFlow([next], { NEXT: [] }));
    pressFooter(flow);
    expect(flow.response()?.params).toEqual({ slot: '08:00', flow_token: 'unused' });
  });

  it('ends also where nothing leads on', () => {
    const flow = start(endpointFlow([screenOf('START', [footer(exchange({ a: 1 }))])], { START: ['NOWHERE'] }));
    pressFooter(flow);
    expect(flow.response()?.params).toEqual({ a: 1, flow_token: 'unused' });
  });

  it('a link beside a Footer stays on the screen and says that the endpoint would answer (README 24)', () => {
    const flow = start(endpointFlow([screenOf('START', [link(exchange()), footer(exchange())]), next], { START: ['NEXT'], NEXT: [] }));
    const before = flow.getState();
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.getState()).toBe(before);
    expect(rulesOf(flow)).toEqual(['endpoint-would-answer']);
  });

  it('a list without a Footer leads on, since there is no other way (README 24)', () => {
    const list = { type: 'NavigationList', name: 'n', 'list-items': [{ id: 'a', 'main-content': { title: 'A' } }], 'on-click-action': exchange() };
    const flow = start(endpointFlow([screenOf('START', [list]), next], { START: ['NEXT'], NEXT: [] }));
    pressFirst(flow, 'NavigationList', 'a');
    expect(flow.screen()?.id).toBe('NEXT');
  });
});

describe('where several routes lead on (README 23, 24)', () => {
  const fork = endpointFlow([
    screenOf('A', [input('a'), link(exchange()), footer(exchange({ a: '${form.a}' }))]), screenOf('B', [footer(exchange())]), screenOf('C', [footer(complete())], { terminal: true }),
  ], { A: ['B', 'NOWHERE', 'C'], B: ['A', 'C'], C: [] });
  const atFork = () => {
    const flow = start(fork, { launch: { screen: 'A' } });
    flow.change('a', 'typed');
    pressFooter(flow);
    return flow;
  };

  it('the run waits for the word of the viewer, with the routes that exist and what would have been asked', () => {
    const flow = atFork();
    expect(flow.getState().choice).toEqual({
      routes: ['B', 'C'], request: { version: '3.0', action: 'data_exchange', screen: 'A', data: { a: 'typed' }, flow_token: 'unused' },
    });
    flow.chooseRoute('B');
    expect(flow.getState()).toMatchObject({ choice: undefined, history: ['A', 'B'] });
  });

  it('the way back is a route like any other', () => {
    const flow = atFork();
    flow.chooseRoute('B');
    pressFooter(flow);
    expect(flow.getState().choice?.routes).toEqual(['A', 'C']);
    flow.chooseRoute('A');
    expect(flow.getState().history).toEqual(['A']);
    expect(fieldOf(flow, 'a').value).toBe('typed');
  });

  it('choosing the screen on show means staying', () => {
    const flow = atFork();
    flow.chooseRoute('A');
    expect(flow.getState()).toMatchObject({ choice: undefined, history: ['A'] });
    expect(fieldOf(flow, 'a').value).toBe('typed');
  });

  it('what was not offered, and every other event of a person but close, changes nothing meanwhile', () => {
    const flow = atFork();
    const before = flow.getState();
    for (const id of ['NOWHERE', 'D', '__proto__', '']) flow.chooseRoute(id);
    flow.change('a', 'more');
    flow.blur('a');
    flow.back();
    flow.retry();
    pressFooter(flow);
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.getState()).toBe(before);
    flow.close();
    expect(flow.getState()).toMatchObject({ status: 'closed', choice: undefined });
  });

  it.each([['reset', (flow: FlowController) => flow.reset()], ['goTo', (flow: FlowController) => flow.goTo('C')], ['another document', (flow: FlowController) => flow.load(documentOf(fork))]] as const)('%s withdraws the question', (_, act) => {
    const flow = atFork();
    act(flow);
    expect(flow.getState()).toMatchObject({ status: 'open', choice: undefined });
  });

  it('a word without a question changes nothing', () => {
    const flow = start(fork, { launch: { screen: 'A' } });
    const before = flow.getState();
    flow.chooseRoute('B');
    expect(flow.getState()).toBe(before);
  });

  it('the host may decide, stay, or leave it to the viewer', () => {
    const asked: unknown[] = [];
    let decision: string | undefined = 'A';
    const flow = start(fork, { launch: { screen: 'A' }, chooseRoute: (request, routes) => { asked.push([request.screen, routes]); return decision; } });
    pressFooter(flow);
    expect(asked).toEqual([['A', ['B', 'C']]]);
    expect(flow.getState()).toMatchObject({ choice: undefined, history: ['A'] });
    decision = 'C';
    pressFooter(flow);
    expect(flow.getState()).toMatchObject({ choice: undefined, history: ['A', 'C'] });
    for (decision of [undefined, 'D']) {
      flow.goTo('A');
      pressFooter(flow);
      expect(flow.getState().choice?.routes).toEqual(['B', 'C']);
    }
  });

  it('no question is asked where an endpoint can answer', () => {
    const flow = start(fork, { launch: { screen: 'A' }, endpoint: () => new Promise(() => {}), chooseRoute: () => 'B' });
    pressFooter(flow);
    expect(flow.getState()).toMatchObject({ choice: undefined, history: ['A'], pending: { number: 1 } });
    flow.dispose();
  });
});

describe('terminal screens (10.4)', () => {
  it('may lead to a side screen and back', () => {
    const flow = start({ version: '7.3', screens: [
      screenOf('START', [input('a'), link({ name: 'navigate', next: { type: 'screen', name: 'TERMS' } }), footer(complete({ a: '${form.a}' }))], { terminal: true }),
      screenOf('TERMS', [shows('terms')]),
    ] });
    flow.change('a', 'typed');
    pressFirst(flow, 'EmbeddedLink');
    flow.back();
    pressFooter(flow);
    expect(flow.response()?.params['a']).toBe('typed');
  });
});
