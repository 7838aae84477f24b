import { describe, expect, it, vi } from 'vitest';
import { complete, endpointFlow, examples, fieldOf, flowWith, footer, input, link, navigate, oneScreen, pressFirst, pressFooter, rulesOf, screenOf, shows, start, textsOf } from '../../support/flowWith.js';

const trip = flowWith([
  screenOf('START', [input('a'), footer(navigate('MIDDLE', { a: '${form.a}' }))]),
  screenOf('MIDDLE', [input('b'), shows('${data.a}'), shows('${data.kept}'), link(navigate('START')), footer(navigate('END'))], examples({ a: '', kept: '' })),
  screenOf('END', [link(navigate('MIDDLE', { kept: 'yes' })), footer(complete())], { terminal: true }),
]);

describe('navigate (10.3)', () => {
  it('resolves the payload on the screen it leaves and merges it into the target', () => {
    const flow = start(trip);
    flow.change('a', 'typed');
    pressFooter(flow);
    expect(flow.getState().history).toEqual(['START', 'MIDDLE']);
    expect(textsOf(flow)).toEqual(['typed', '']);
    pressFooter(flow);
    pressFirst(flow, 'EmbeddedLink');
    expect(textsOf(flow)).toEqual(['typed', 'yes']);
  });

  it('pops when the target is the screen before', () => {
    const flow = start(trip);
    pressFooter(flow);
    pressFooter(flow);
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.getState().history).toEqual(['START', 'MIDDLE']);
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.getState().history).toEqual(['START']);
    expect(flow.screen()?.canGoBack).toBe(false);
  });

  it('keeps the forms of all screens', () => {
    const flow = start(trip);
    pressFooter(flow);
    flow.change('b', 'kept');
    pressFooter(flow);
    flow.back();
    expect(fieldOf(flow, 'b').value).toBe('kept');
  });

  it('to a screen that does not exist stays and is reported', () => {
    const flow = start(oneScreen([input('a'), footer(navigate('NOWHERE')), link({ name: 'navigate' })]));
    const before = flow.getState();
    pressFooter(flow);
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.getState()).toBe(before);
    expect(flow.diagnostics().map((finding) => [finding.rule, finding.params['name']])).toEqual([['navigate-nowhere', 'NOWHERE'], ['navigate-nowhere', '']]);
  });

  it('to the screen on show leaves the history as it is', () => {
    const flow = start(oneScreen([footer(navigate('START', { a: 1 }))]));
    pressFooter(flow);
    expect(flow.getState().history).toEqual(['START']);
  });

  it('shows a screen with the reserved id SUCCESS like any other (README 8)', () => {
    const flow = start(flowWith([screenOf('START', [footer(navigate('SUCCESS'))]), screenOf('SUCCESS', [shows('here')])]));
    pressFooter(flow);
    expect(textsOf(flow)).toEqual(['here']);
  });

  it('draws the first of two screens with the same id', () => {
    expect(textsOf(start(flowWith([screenOf('START', [shows('first')]), screenOf('START', [shows('second')])])))).toEqual(['first']);
  });
});

describe('back (10.5)', () => {
  it('shows the screen before with what was typed, and nothing on the first', () => {
    const flow = start(trip);
    flow.change('a', 'typed');
    pressFooter(flow);
    flow.back();
    expect(fieldOf(flow, 'a').value).toBe('typed');
    const before = flow.getState();
    flow.back();
    expect(flow.getState()).toBe(before);
  });

  it('asks nobody in a static Flow, refresh_on_back or not', () => {
    const endpoint = vi.fn(() => ({ screen: 'START' }));
    const flow = start(flowWith([screenOf('START', [footer(navigate('NEXT'))]), screenOf('NEXT', [], { refresh_on_back: true })]), { endpoint });
    pressFooter(flow);
    flow.back();
    expect(flow.screen()?.id).toBe('START');
    expect(endpoint).not.toHaveBeenCalled();
  });

  it('with refresh_on_back goes back by itself where there is no endpoint', () => {
    const flow = start(endpointFlow([screenOf('START', [footer(navigate('NEXT'))]), screenOf('NEXT', [], { refresh_on_back: true })], { START: ['NEXT'], NEXT: [] }));
    pressFooter(flow);
    flow.back();
    expect(flow.getState().history).toEqual(['START']);
  });
});

describe('close, reset and goTo', () => {
  it('close ends the run once, and tells the host', () => {
    const onClose = vi.fn();
    const flow = start(trip, { onClose });
    flow.close();
    flow.close();
    expect(flow.getState().status).toBe('closed');
    expect(flow.screen()).toBeUndefined();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('nothing but reset and goTo does anything after the end', () => {
    const flow = start(trip);
    flow.close();
    const before = flow.getState();
    flow.change('a', 'x');
    flow.blur('a');
    flow.back();
    flow.press('/screens/0/layout/children/1');
    expect(flow.getState()).toBe(before);
  });

  it('reset starts the run anew, also after completion', () => {
    const flow = start(trip);
    flow.change('a', 'typed');
    pressFooter(flow);
    pressFooter(flow);
    pressFooter(flow);
    expect(flow.response()).toBeDefined();
    flow.reset();
    expect(flow.screen()?.id).toBe('START');
    expect(fieldOf(flow, 'a').value).toBe('');
    expect(flow.response()).toBeUndefined();
  });

  it('goTo shows a screen without a way back, and keeps forms', () => {
    const flow = start(trip);
    flow.change('a', 'typed');
    flow.goTo('END');
    expect(flow.screen()).toMatchObject({ id: 'END', canGoBack: false });
    flow.goTo('START');
    expect(fieldOf(flow, 'a').value).toBe('typed');
  });

  it('goTo a screen that does not exist, or is on show, changes nothing', () => {
    const flow = start(trip);
    const before = flow.getState();
    flow.goTo('NOWHERE');
    flow.goTo('START');
    expect(flow.getState()).toBe(before);
    expect(rulesOf(flow)).toEqual([]);
  });
});

describe('press', () => {
  it('of something that is not drawn does nothing', () => {
    const flow = start(oneScreen([link(navigate('START', { a: 1 }), { visible: false }), { type: 'If', condition: false, then: [link(navigate('START', { a: 1 }))] }, shows('x', { 'on-click-action': navigate('START', { a: 1 }) })]));
    const before = flow.getState();
    for (const pointer of ['/screens/0/layout/children/0', '/screens/0/layout/children/1/then/0', '/screens/0/layout/children/2', '/nowhere', '']) flow.press(pointer);
    expect(flow.getState()).toBe(before);
  });

  it('of a list row runs the action of the list, or else of that row', () => {
    const row = (id: unknown, title: string) => ({ id, 'main-content': { title }, 'on-click-action': navigate('NEXT', { picked: title }) });
    const next = screenOf('NEXT', [shows('${data.picked}')]);
    const flow = start(flowWith([screenOf('START', [{ type: 'NavigationList', name: 'n', 'list-items': [row('a', 'first'), row(2, 'second'), row(undefined, 'third')] }]), next]));
    for (const [id, picked] of [['a', 'first'], ['2', 'second'], ['2', 'second']] as const) {
      pressFirst(flow, 'NavigationList', id);
      expect(textsOf(flow)).toEqual([picked]);
      flow.back();
    }
    pressFirst(flow, 'NavigationList', 'none');
    pressFirst(flow, 'NavigationList');
    expect(flow.screen()?.id).toBe('START');
  });

  it('of a row that comes from data resolves the row\'s payload when it fires', () => {
    const rows = [{ id: 'a', 'main-content': { title: 'A' }, 'on-click-action': navigate('NEXT', { picked: '${form.word}' }) }];
    const flow = start(flowWith([
      screenOf('START', [input('word'), { type: 'NavigationList', name: 'n', 'list-items': '${data.rows}' }], examples({ rows })),
      screenOf('NEXT', [shows('${data.picked}')]),
    ]));
    flow.change('word', 'typed');
    pressFirst(flow, 'NavigationList', 'a');
    expect(textsOf(flow)).toEqual(['typed']);
  });
});

describe('reopen (visual.md 2)', () => {
  it('takes up a closed run on the screen and with the values it had', () => {
    const flow = start(trip);
    pressFooter(flow);
    flow.change('b', 'kept');
    flow.close();
    expect(flow.screen()).toBeUndefined();
    flow.reopen();
    expect(flow.screen()?.id).toBe('MIDDLE');
    expect(fieldOf(flow, 'b').value).toBe('kept');
  });

  it('does nothing to a run that is open, or closed before it showed a screen', () => {
    const flow = start(trip);
    const before = flow.getState();
    flow.reopen();
    expect(flow.getState()).toBe(before);
    const asking = start(endpointFlow([screenOf('START', [footer(complete())], { terminal: true })], { START: [] }), { launch: { action: 'data_exchange' }, endpoint: () => new Promise(() => undefined) });
    asking.close();
    asking.reopen();
    expect(asking.getState().status).toBe('closed');
  });
});
