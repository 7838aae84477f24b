import { describe, expect, it } from 'vitest';
import { choice, complete, endpointFlow, examples, exchange, fieldOf, footer, input, link, messageOf, navigate, pressFirst, pressFooter, screenOf, shows, start, textsOf } from '../../support/flowWith.js';
import { answeredByHand } from '../../support/answeredByHand.js';

const source = endpointFlow([
  screenOf('START', [input('a', { 'error-message': '${data.error}' }), shows('${data.x}'), shows('${data.y}'), link(exchange({ link: true })), footer(exchange({ a: '${form.a}' }))], examples({ x: 'ex', y: 'ey', error: '' })),
  screenOf('NEXT', [input('b'), footer(exchange())], { refresh_on_back: true }),
  screenOf('END', [footer(complete())], { terminal: true }),
], { START: ['NEXT'], NEXT: ['END'], END: [] });

/** An answer for START with all that its model names. */
const startWith = (data: object = {}) => ({ screen: 'START', data: { x: '', y: '', error: '', ...data } });

function begin(options: object = {}) {
  const host = answeredByHand();
  return { ...host, flow: start(source, { endpoint: host.endpoint, ...options }) };
}

describe('requests (endpoint.md 3, 4)', () => {
  it('carry version, action, screen, payload and token', () => {
    const { flow, requests } = begin({ launch: { flowToken: 't-1' } });
    flow.change('a', 'typed');
    pressFooter(flow);
    expect(requests).toEqual([{ version: '3.0', action: 'data_exchange', screen: 'START', data: { a: 'typed' }, flow_token: 't-1' }]);
    expect(flow.screen()?.busy).toBe(true);
  });

  it('INIT names no screen; the run is opening until the answer', async () => {
    const { flow, requests, answer } = begin({ launch: { action: 'data_exchange' } });
    expect(requests).toEqual([{ version: '3.0', action: 'INIT', flow_token: 'unused' }]);
    expect(flow.getState().status).toBe('opening');
    expect(flow.screen()).toBeUndefined();
    await answer(startWith());
    expect(flow.screen()).toMatchObject({ id: 'START', canGoBack: false, busy: false });
  });

  it('BACK is sent by a screen with refresh_on_back and names the screen that is left', async () => {
    const { flow, requests, answer } = begin();
    flow.change('a', 'typed');
    pressFooter(flow);
    await answer({ screen: 'NEXT' });
    flow.back();
    expect(requests[1]).toEqual({ version: '3.0', action: 'BACK', screen: 'NEXT', flow_token: 'unused' });
    expect(flow.screen()?.id).toBe('NEXT');
    await answer(startWith({ x: 'fresh' }));
    expect(flow.getState().history).toEqual(['START']);
    expect(textsOf(flow)[0]).toBe('fresh');
    expect(fieldOf(flow, 'a').value).toBe('typed');
  });

  it('BACK may be answered with a screen further back, which cuts the history there', async () => {
    const screens = ['A', 'B', 'C'].map((id, at) => screenOf(id, [footer(navigate('ABC'[at + 1] ?? 'A'))], { refresh_on_back: true }));
    const host = answeredByHand();
    const flow = start(endpointFlow(screens, { A: ['B'], B: ['C'], C: [] }), { endpoint: host.endpoint });
    pressFooter(flow);
    pressFooter(flow);
    flow.back();
    await host.answer({ screen: 'A' });
    expect(flow.getState().history).toEqual(['A']);
  });

  it('one at a time: while one is under way the screen is locked', () => {
    const { flow, requests } = begin();
    pressFooter(flow);
    const before = flow.getState();
    pressFooter(flow);
    flow.change('a', 'x');
    flow.back();
    pressFirst(flow, 'EmbeddedLink');
    expect(requests).toHaveLength(1);
    expect(flow.getState()).toBe(before);
  });
});

describe('answers (endpoint.md 5)', () => {
  it('for the same screen merge into it and leave history and form', async () => {
    const { flow, answer } = begin();
    flow.change('a', 'typed');
    pressFooter(flow);
    await answer({ screen: 'START', data: { x: '1' } });
    expect(textsOf(flow)).toEqual(['1', '']);
    pressFooter(flow);
    await answer({ screen: 'START', data: { y: '2' } });
    expect(textsOf(flow)).toEqual(['1', '2']);
    expect(flow.getState().history).toEqual(['START']);
    expect(fieldOf(flow, 'a').value).toBe('typed');
  });

  it('for another screen lead there', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer({ screen: 'NEXT', data: {} });
    expect(flow.getState().history).toEqual(['START', 'NEXT']);
  });

  it('may lead along an edge in either direction (README 30)', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer({ screen: 'NEXT' });
    pressFooter(flow);
    await answer(startWith());
    expect(flow.getState().history).toEqual(['START']);
  });

  it('with keys the model does not know are taken all the same, and reported (README 31)', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer({ screen: 'START', data: { unknown: 1 }, more: true });
    expect(flow.getState().data['START']).toEqual({ unknown: 1 });
    expect(flow.diagnostics()).toMatchObject([{ rule: 'answer-extra-data', pointer: '/screens/0', params: { screen: 'START', names: 'unknown' } }]);
  });

  it('may leave out what their screen has already received (README 31)', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer(startWith({ x: '1', y: '2' }));
    pressFooter(flow);
    await answer({ screen: 'NEXT' });
    flow.back();
    await answer({ screen: 'START', data: { x: '3' } });
    expect(textsOf(flow)).toEqual(['3', '2']);
  });

  it('lead anywhere while the document has no routing model yet, which the validator reports', async () => {
    const host = answeredByHand();
    const flow = start({ version: '7.3', data_api_version: '3.0', screens: [screenOf('A', [footer(exchange())]), screenOf('B', []), screenOf('C', [])] }, { endpoint: host.endpoint });
    pressFooter(flow);
    await host.answer({ screen: 'C' });
    expect(flow.getState().history).toEqual(['A', 'C']);
  });

  it('named SUCCESS end the Flow with the parameters given', async () => {
    const { flow, answer } = begin({ launch: { flowToken: 't-1' } });
    pressFooter(flow);
    await answer({ screen: 'SUCCESS', data: { extension_message_response: { params: { order: 7 } } } });
    expect(flow.response()).toMatchObject({ params: { order: 7, flow_token: 't-1' }, screen: 'START' });
  });

  it('named SUCCESS keep a token of their own, and need no parameters', async () => {
    const first = begin();
    pressFooter(first.flow);
    await first.answer({ screen: 'SUCCESS', data: { extension_message_response: { params: { flow_token: 'theirs' } } } });
    expect(first.flow.response()?.params).toEqual({ flow_token: 'theirs' });
    const second = begin();
    pressFooter(second.flow);
    await second.answer({ screen: 'SUCCESS' });
    expect(second.flow.response()?.params).toEqual({ flow_token: 'unused' });
  });

  it('with error_message show a snackbar, not data; each answer anew', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer({ screen: 'START', data: { error_message: 'Sold out', x: '1' } });
    expect(flow.getState().snackbar).toEqual({ number: 1, text: 'Sold out' });
    expect(flow.getState().data['START']).toEqual({ x: '1' });
    pressFooter(flow);
    await answer({ screen: 'START', data: { error_message: 'Sold out' } });
    expect(flow.getState().snackbar?.number).toBe(2);
    flow.send({ type: 'dismissSnackbar' });
    expect(flow.getState().snackbar).toBeUndefined();
  });

  it('take the snackbar away when the screen changes', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer({ screen: 'NEXT', data: { error_message: 'Look here' } });
    expect(flow.getState().snackbar?.text).toBe('Look here');
    flow.goTo('START');
    expect(flow.getState().snackbar).toBeUndefined();
  });

  it('show author messages again with every answer (README 13), also on the way back', async () => {
    const { flow, answer } = begin();
    pressFooter(flow);
    await answer({ screen: 'START', data: { error: 'Taken' } });
    expect(messageOf(flow, 'a')).toBe('Taken');
    flow.change('a', 'x');
    expect(messageOf(flow, 'a')).toBeUndefined();
    pressFooter(flow);
    await answer({ screen: 'START', data: { error: 'Taken' } });
    expect(messageOf(flow, 'a')).toBe('Taken');
    flow.change('a', 'y');
    pressFooter(flow);
    await answer({ screen: 'NEXT' });
    flow.back();
    await answer(startWith({ error: 'Taken' }));
    expect(messageOf(flow, 'a')).toBe('Taken');
  });

  it('drop chosen options they no longer offer (README 11)', async () => {
    const host = answeredByHand();
    const list = (...ids: string[]) => ids.map((id) => ({ id, title: id }));
    const flow = start(endpointFlow([screenOf('START', [choice('Dropdown', 'a', '${data.list}'), footer(exchange())], examples({ list: list('x', 'y') }))], { START: [] }), { endpoint: host.endpoint });
    flow.change('a', 'x');
    pressFooter(flow);
    await host.answer({ screen: 'START', data: { list: list('y') } });
    expect(fieldOf(flow, 'a').value).toBe('');
  });

  it('are copied: what the endpoint does with its object later changes nothing', async () => {
    const { flow, answer } = begin();
    const response = { screen: 'START', data: { x: '1', list: [{ id: 'a' }] as unknown[] } };
    response.data.list.push(response);
    pressFooter(flow);
    await answer(response);
    response.data.x = '2';
    expect(textsOf(flow)[0]).toBe('1');
    expect(() => JSON.stringify(flow.getState())).not.toThrow();
  });

  it('late ones are dropped: after reset, after goTo, after an answer', async () => {
    const { flow, answer, requests } = begin();
    pressFooter(flow);
    flow.reset();
    pressFooter(flow);
    expect(requests).toHaveLength(2);
    await answer({ screen: 'NEXT' }, 0);
    expect(flow.screen()).toMatchObject({ id: 'START', busy: true });
    flow.goTo('END');
    await answer({ screen: 'NEXT' }, 1);
    expect(flow.screen()?.id).toBe('END');
    const before = flow.getState();
    flow.send({ type: 'endpointReplied', number: 2, response: { screen: 'START' } });
    expect(flow.getState()).toBe(before);
  });

  it('late ones of an INIT that was started anew are dropped too', async () => {
    const { flow, answer, signals } = begin({ launch: { action: 'data_exchange' } });
    flow.reset();
    expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
    await answer({ screen: 'END' }, 0);
    expect(flow.getState().status).toBe('opening');
    await answer(startWith(), 1);
    expect(flow.screen()?.id).toBe('START');
  });
});
