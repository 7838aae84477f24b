import { describe, expect, it } from 'vitest';
import { complete, endpointFlow, examples, exchange, footer, input, link, pressFirst, pressFooter, rulesOf, screenOf, shows, start, textsOf } from '../../support/flowWith.js';

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

  it('prefers a route not walked yet', () => {
    const flow = start(endpointFlow([
      screenOf('A', [footer(exchange())]), screenOf('B', [footer(exchange())]), screenOf('C', [footer(complete())], { terminal: true }),
    ], { A: ['B'], B: ['A', 'C'], C: [] }), { launch: { screen: 'A' } });
    pressFooter(flow);
    pressFooter(flow);
    expect(flow.getState().history).toEqual(['A', 'B', 'C']);
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
