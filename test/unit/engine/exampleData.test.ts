import { describe, expect, it } from 'vitest';
import { choice, endpointFlow, examples, exchange, fieldOf, flowWith, footer, link, navigate, oneScreen, optionIds, pressFirst, pressFooter, screenOf, settled, shows, start, textsOf, updateData } from '../../support/flowWith.js';

const target = screenOf('NEXT', [shows('${data.a}'), shows('${data.b}')], examples({ a: 'example a', b: 'example b' }));

describe('example data (README 26)', () => {
  it('fills a screen that received nothing', () => {
    const flow = start(flowWith([screenOf('START', [footer(navigate('NEXT'))]), target]));
    pressFooter(flow);
    expect(textsOf(flow)).toEqual(['example a', 'example b']);
    expect(flow.screen()?.onExample).toBe(true);
  });

  it('is gone as a whole once a navigate payload arrived', () => {
    const flow = start(flowWith([screenOf('START', [footer(navigate('NEXT', { a: 'sent' }))]), target]));
    pressFooter(flow);
    expect(textsOf(flow)).toEqual(['sent', '']);
    expect(flow.screen()?.onExample).toBe(false);
  });

  it('is decided screen by screen', () => {
    const flow = start(flowWith([screenOf('START', [shows('${data.c}'), footer(navigate('NEXT', { a: 'sent' }))], examples({ c: 'example c' })), target]));
    pressFooter(flow);
    flow.back();
    expect(textsOf(flow)).toEqual(['example c']);
  });

  it('stays below what update_data sets', () => {
    const flow = start(oneScreen([shows('${data.a}'), shows('${data.b}'), link(updateData({ a: 'set' }))], examples({ a: 'example a', b: 'example b' })));
    pressFirst(flow, 'EmbeddedLink');
    expect(textsOf(flow)).toEqual(['set', 'example b']);
  });

  it('never fills a screen that an endpoint answered, even with empty values', async () => {
    const source = endpointFlow([screenOf('START', [footer(exchange())]), target], { START: ['NEXT'], NEXT: [] });
    const flow = start(source, { endpoint: () => ({ screen: 'NEXT', data: { a: '', b: '' } }) });
    pressFooter(flow);
    await settled();
    expect(textsOf(flow)).toEqual(['', '']);
    expect(flow.screen()?.onExample).toBe(false);
  });

  it('is not claimed by a screen that has no data model', () => {
    expect(start(oneScreen([])).screen()?.onExample).toBe(false);
  });
});

describe('a list that is empty on example data (README 25)', () => {
  const source = oneScreen([choice('Dropdown', 'slot', '${data.slots}', { required: true }), footer(navigate('START'))], examples({ slots: [] }));

  it('gets three options, marked as invented', () => {
    const flow = start(source);
    expect(optionIds(flow, 'slot')).toEqual(['example_1', 'example_2', 'example_3']);
    flow.change('slot', 'example_2');
    expect(fieldOf(flow, 'slot').value).toBe('example_2');
    expect(flow.screen()?.footer?.blocked).toBe(false);
  });

  it('stays empty once the screen received its own', () => {
    expect(optionIds(start(source, { launch: { data: { slots: [] } } }), 'slot')).toEqual([]);
  });

  it('stays empty where it is written out empty', () => {
    expect(optionIds(start(oneScreen([choice('Dropdown', 'slot', [])])), 'slot')).toEqual([]);
  });
});
