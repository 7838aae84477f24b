import { describe, expect, it } from 'vitest';
import { createFlow } from '../../../src/engine/createFlow.js';
import { complete, endpointFlow, examples, flowWith, footer, navigate, oneScreen, pressFooter, rulesOf, screenOf, shows, start, textsOf } from '../../support/flowWith.js';

const three = flowWith([
  screenOf('MIDDLE', [footer(navigate('END'))]),
  screenOf('FIRST', [footer(navigate('MIDDLE'))]),
  screenOf('OTHER', [footer(navigate('END'))]),
  screenOf('END', [footer(complete())], { terminal: true }),
]);

describe('the screen a Flow opens with (11.3)', () => {
  it('is the first in array order that nothing leads to', () => {
    expect(start(three).screen()?.id).toBe('FIRST');
  });

  it('is the first of all where every screen is led to', () => {
    expect(start(flowWith([screenOf('A', [footer(navigate('B'))]), screenOf('B', [footer(navigate('A'))])])).screen()?.id).toBe('A');
  });

  it('is the one the launch names', () => {
    expect(start(three, { launch: { screen: 'OTHER' } }).screen()?.id).toBe('OTHER');
  });

  it('stays the first one and is reported where the launch names none of the document', () => {
    const flow = start(three, { launch: { screen: 'NOWHERE' } });
    expect(flow.screen()?.id).toBe('FIRST');
    expect(rulesOf(flow)).toEqual(['navigate-nowhere']);
  });

  it('can be any screen, also one that lies in the middle', () => {
    const flow = start(three, { launch: { screen: 'END' } });
    pressFooter(flow);
    expect(flow.getState().status).toBe('completed');
  });
});

describe('launch data', () => {
  const greeting = oneScreen([shows('${data.name}'), shows('${data.city}')], examples({ name: 'Example', city: 'Example city' }));

  it('takes the place of the example values as a whole', () => {
    const flow = start(greeting, { launch: { data: { name: 'Ana' } } });
    expect(textsOf(flow)).toEqual(['Ana', '']);
    expect(flow.screen()?.onExample).toBe(false);
  });

  it('counts as none when it is empty', () => {
    expect(textsOf(start(greeting, { launch: { data: {} } }))).toEqual(['Example', 'Example city']);
  });

  it('is copied, so that the host can change its object later', () => {
    const data = { name: 'Ana', list: [1] };
    const flow = start(greeting, { launch: { data } });
    data.name = 'Changed';
    data.list.push(2);
    expect(flow.getState().data['START']).toEqual({ name: 'Ana', list: [1] });
  });

  it('that contains itself is cut there', () => {
    const data: { [key: string]: unknown } = { name: 'Ana' };
    data['self'] = data;
    expect(textsOf(start(greeting, { launch: { data: data as never } }))).toEqual(['Ana', '']);
  });
});

describe('a launch with data_exchange', () => {
  it('opens a static Flow as navigate does', () => {
    expect(start(three, { launch: { action: 'data_exchange' } }).screen()?.id).toBe('FIRST');
  });

  it('answers itself with the entry screen where there is no endpoint', () => {
    const flow = start(endpointFlow([screenOf('A', []), screenOf('B', [])], { A: ['B'], B: [] }), { launch: { action: 'data_exchange' } });
    expect(flow.screen()?.id).toBe('A');
  });
});

describe('createFlow', () => {
  it('takes text, a value or a document', () => {
    expect(createFlow(JSON.stringify(three)).screen()?.id).toBe('FIRST');
    expect(createFlow(three).screen()?.id).toBe('FIRST');
  });

  it('throws at a programmer who gives it no Flow at all, and says what to do', () => {
    expect(() => createFlow('{"version": "7.3"}')).toThrow(/parseFlow/);
  });

  it('draws a screen without a title under an empty one (README 3)', () => {
    const flow = createFlow({ version: '7.3', screens: [{ id: 'START', layout: { type: 'SingleColumnLayout', children: [] } }] });
    expect(flow.screen()?.title).toBe('');
  });

  it('takes a title that is a reference', () => {
    expect(start(oneScreen([], { title: '${data.heading}', ...examples({ heading: 'Hello' }) })).screen()?.title).toBe('Hello');
  });
});
