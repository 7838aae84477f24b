import { describe, expect, it } from 'vitest';
import { caps } from '../../../src/spec/limits.js';
import { choice, examples, fieldOf, flowWith, footer, input, navigate, oneScreen, rulesOf, screenOf, shows, start, textsOf } from '../../support/flowWith.js';

type Node = { readonly [key: string]: unknown };
const timed = <T>(run: () => T, limit = 3_000): T => {
  const began = performance.now();
  const result = run();
  expect(performance.now() - began).toBeLessThan(limit);
  return result;
};

describe('documents no phone would take', () => {
  it('of 10,000 components draw the first 1,000 and say so', () => {
    const flow = timed(() => start(oneScreen(Array.from({ length: 10_000 }, (_, at) => (at % 2 ? shows(String(at)) : input(`f${at}`))))));
    expect(flow.screen()?.nodes).toHaveLength(caps.drawnComponents);
    expect(rulesOf(flow)).toEqual(['components-not-drawn']);
    expect(flow.diagnostics()[0]?.params['count']).toBe(9_000);
    timed(() => flow.change('f0', 'x'), 1_000);
    expect(fieldOf(flow, 'f0').value).toBe('x');
  });

  it('with If in If in If are followed so far and no further', () => {
    let node: Node = shows('inside');
    for (let depth = 0; depth < 80; depth++) node = { type: 'If', condition: true, then: [node, shows(`at ${depth}`)] };
    const flow = start(oneScreen([node]));
    expect(rulesOf(flow)).toEqual(['containers-too-deep']);
    expect(textsOf(flow)).toContain('at 79');
    expect(textsOf(flow)).not.toContain('inside');
  });

  it('with three nested Ifs are drawn whole', () => {
    let node: Node = shows('inside');
    for (let depth = 0; depth < 3; depth++) node = { type: 'If', condition: true, then: [node] };
    expect(textsOf(start(oneScreen([node])))).toEqual(['inside']);
  });

  it('that contain themselves are cut where they do', () => {
    const children: Node[] = [shows('first')];
    const branch = { type: 'If', condition: true, then: children };
    children.push(branch);
    expect(textsOf(start(oneScreen(children)))[0]).toBe('first');
  });

  it('of thousands of screens run like any other', () => {
    const id = (at: number) => [...String(at)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
    const flow = timed(() => start(flowWith(Array.from({ length: 5_000 }, (_, at) => screenOf(id(at), [footer(navigate(id(at + 1)))])))), 10_000);
    expect(flow.screen()?.id).toBe('A');
  });

  it('with long lists and texts draw as much as a page bears', () => {
    const list = Array.from({ length: 5_000 }, (_, at) => ({ id: String(at), title: String(at) }));
    const flow = timed(() => start(oneScreen([choice('Dropdown', 'a', [], { 'data-source': list }), shows('x'.repeat(300_000))])));
    expect((flow.screen()?.nodes[0] as unknown as { props: { dataSource: unknown[] } }).props.dataSource).toHaveLength(caps.drawnItems);
    expect(textsOf(flow)[0]).toHaveLength(caps.drawnText + 1);
  });

  it('whose screens navigate when they are drawn are stopped', () => {
    const asks = (to: string) => choice('Dropdown', 'a', ['x'], { 'on-select-action': navigate(to) });
    const flow = timed(() => start(flowWith([screenOf('A', [asks('B')]), screenOf('B', [asks('C')]), screenOf('C', [asks('A')])], { version: '6.0' })));
    expect(rulesOf(flow)).toEqual(['actions-chained']);
    expect(flow.screen()).toBeDefined();
  });

  it('whose components lead to themselves, or nowhere, draw what is there', () => {
    const flow = start(oneScreen([
      shows('${form.a}'), input('a', { 'init-value': '${form.a}', 'error-message': '${form.a}', visible: "`${form.a} == ''`", required: '`${form.a} == 1`', label: '${form.a}' }),
      { type: 'If', condition: '${form.gone}', then: [shows('never')] }, choice('Dropdown', 'd', '${form.d}', { 'init-value': 'x' }),
    ], examples({ a: 1 })));
    flow.change('a', 'x');
    expect(flow.screen()?.nodes.map((node) => node.type)).toEqual(['TextBody', 'Dropdown']);
  });

  it('with junk in every place are drawn as far as they go', () => {
    for (const junk of [null, 7, 'text', [], {}, [[]], { type: 7 }, { type: null }, { type: 'If' }, { type: 'Switch' }, { type: 'Form' }, { type: 'TextInput' }, { type: 'Footer' }, { type: 'NavigationList' }, { type: 'ImageCarousel' }]) {
      for (const source of [
        oneScreen([junk as never]), oneScreen(junk as never), flowWith([junk as never, screenOf('A', [])]), oneScreen([], { data: junk, title: junk, sensitive: junk, terminal: junk }),
        oneScreen([choice('Dropdown', 'a', [junk as never], { 'data-source': [junk], 'init-value': junk, 'error-message': junk }), { type: 'Form', 'init-values': junk, 'error-messages': junk, children: junk }], {}, { routing_model: junk, data_api_version: junk, version: junk }),
        oneScreen([{ type: 'NavigationList', 'list-items': [junk] }, { type: 'ImageCarousel', images: [junk] }, { type: 'Image', src: junk, width: junk }, { type: 'CalendarPicker', mode: junk, label: junk, required: junk, 'include-days': junk, 'unavailable-dates': [junk] }]),
      ]) expect(() => start(source).screen()).not.toThrow();
    }
  });
});
