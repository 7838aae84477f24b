import { describe, expect, it } from 'vitest';
import { choice, examples, fieldNode, footer, input, link, navigate, oneScreen, options, pressFirst, shows, start, updateData } from '../../support/flowWith.js';

const nodes = (flow: ReturnType<typeof start>) => flow.screen()!.nodes;

describe('what did not change keeps its identity', () => {
  it('the state and the screen, when an event changes nothing', () => {
    const flow = start(oneScreen([input('a'), choice('Dropdown', 'b', ['x'])]));
    flow.change('a', 'x');
    const [state, screen] = [flow.getState(), flow.screen()];
    flow.change('a', 'x');
    flow.change('none', 'x');
    flow.change('b', 'not offered');
    flow.back();
    flow.press('/nowhere');
    flow.goTo('START');
    flow.send({ type: 'retry' });
    flow.send({ type: 'dismissSnackbar' });
    flow.send({ type: 'endpointReplied', number: 1, response: { screen: 'START' } });
    flow.send({ type: 'endpointFailed', number: 1, problem: '' });
    flow.send({ type: 'unheard of' } as never);
    expect(flow.getState()).toBe(state);
    expect(flow.screen()).toBe(screen);
  });

  it('every node but the one that was typed into and those that refer to it', () => {
    const flow = start(oneScreen([
      input('a'), input('b'), shows('`${form.a}`'), shows('${data.x}'), choice('Dropdown', 'c', '${data.list}'), { type: 'Hologram' }, footer(navigate('START')),
    ], examples({ x: 'x', list: options('1', '2') })));
    const before = nodes(flow);
    const footerBefore = flow.screen()!.footer;
    flow.change('a', 'typed');
    expect(nodes(flow).map((node, at) => node === before[at])).toEqual([false, true, false, true, true, true]);
    expect(flow.screen()!.footer).toBe(footerBefore);
  });

  it('the list of nodes, when only the Footer changes', () => {
    const flow = start(oneScreen([input('a'), link(updateData({ on: false })), footer(navigate('START'), { enabled: '${data.on}' })], examples({ on: true })));
    const before = nodes(flow);
    pressFirst(flow, 'EmbeddedLink');
    expect(flow.screen()!.footer?.enabled).toBe(false);
    expect(nodes(flow)).toBe(before);
  });

  it('the properties and options of a field whose value changes, worked out anew or not', () => {
    for (const list of [options('1', '2'), '${data.list}', [{ id: '1', title: '${data.x}' }, { id: '2', title: "`'two'`" }]]) {
      const flow = start(oneScreen([choice('CheckboxGroup', 'a', [], { 'data-source': list })], examples({ x: 'x', list: options('1', '2') })));
      const { props } = fieldNode(flow, 'a');
      flow.change('a', ['2']);
      expect(fieldNode(flow, 'a').props).toBe(props);
    }
  });

  it('the options that a new list has in common with the old', () => {
    const flow = start(oneScreen([choice('CheckboxGroup', 'a', '${data.list}'), link(updateData({ list: [...options('1'), { id: '2', title: 'new' }] }))], examples({ list: options('1', '2') })));
    const items = () => (fieldNode(flow, 'a').props as { readonly dataSource: readonly unknown[] }).dataSource;
    const before = items();
    pressFirst(flow, 'EmbeddedLink');
    expect(items()[0]).toBe(before[0]);
    expect(items()[1]).toEqual({ id: '2', title: 'new', enabled: true });
  });

  it('a screen read twice', () => {
    const flow = start(oneScreen([input('a')]));
    expect(flow.screen()).toBe(flow.screen());
  });
});
