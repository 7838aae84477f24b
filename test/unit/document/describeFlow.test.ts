import { describe, expect, test } from 'vitest';
import { describeFlow } from '../../../src/document/describeFlow.js';
import { flowKind } from '../../../src/document/flowKind.js';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { entryScreens, routesOf } from '../../../src/document/routes.js';
import { caps } from '../../../src/spec/limits.js';

const to = (name: string) => ({ name: 'navigate', next: { type: 'screen', name }, payload: {} });
const screen = (id: string, children: readonly object[] = [], more: object = {}) => ({ id, title: id, layout: { children }, ...more });
const footer = (name: string) => ({ type: 'Footer', label: 'Go', 'on-click-action': to(name) });
const read = (screens: readonly object[], more: object = {}) => parseFlow({ version: '7.3', screens, ...more }).document!;

describe('routes', () => {
  test('come from the routing model when there is one', () => {
    const document = read([screen('A', [footer('B')]), screen('B')], { routing_model: { A: ['C'] } });
    expect(routesOf(document)).toEqual(new Map([['A', ['C']], ['B', []]]));
  });

  test('are made from every navigate action otherwise', () => {
    const items = { type: 'array', __example__: [{ id: 'x', 'on-click-action': to('E') }] };
    const document = read([
      screen('A', [
        { type: 'Form', children: [{ type: 'If', then: [footer('B')], else: [{ type: 'Switch', cases: { a: [footer('C')] } }] }] },
        { type: 'ImageCarousel', images: [{ 'on-click-action': to('D') }] },
        { type: 'EmbeddedLink', 'on-click-action': to('B') },
      ], { data: { items } }),
      screen('B'), screen('C'), screen('D'), screen('E'),
    ]);
    expect(routesOf(document).get('A')).toEqual(['B', 'C', 'D', 'E']);
  });

  test('a list of screens leads everywhere, in Flows without an endpoint', () => {
    const screens = [screen('A', [{ type: 'NavigationList' }]), screen('B'), screen('C')];
    expect(routesOf(read(screens)).get('A')).toEqual(['B', 'C']);
    expect(routesOf(read(screens, { data_api_version: '3.0' })).get('A')).toEqual([]);
  });

  test.each<[string, readonly object[], readonly string[]]>([
    ['one way in', [screen('B'), screen('A', [footer('B')])], ['A']],
    ['several', [screen('A', [footer('C')]), screen('B', [footer('C')]), screen('C')], ['A', 'B']],
    ['a circle', [screen('A', [footer('B')]), screen('B', [footer('A')])], ['A']],
    ['a way to itself', [screen('A', [footer('A')])], ['A']],
    ['an id twice', [screen('A'), screen('A')], ['A']],
    ['ids of the prototype', [screen('__proto__', [footer('constructor')]), screen('constructor')], ['__proto__']],
  ])('entry screens: %s', (_, screens, expected) => {
    expect(entryScreens(read(screens))).toEqual(expected);
  });
});

describe('kind', () => {
  test('is told by the data API version', () => {
    expect(flowKind(read([screen('A')])).kind).toBe('static');
    expect(flowKind(read([screen('A')], { routing_model: {} })).kind).toBe('static');
    expect(flowKind(read([screen('A')], { data_api_version: '3.0' }))).toEqual({
      kind: 'dynamic', because: 'Its "data_api_version" is 3.0, so an endpoint can give and take data.',
    });
  });
});

describe('description', () => {
  test('sums a Flow up', () => {
    const document = read([screen('A', [{ type: 'Form', children: [{ type: 'TextBody' }, footer('B')] }]), screen('B', [], { terminal: true })]);
    expect(describeFlow(document)).toEqual({
      version: '7.3', kind: 'static',
      screens: [{ id: 'A', title: 'A', terminal: false, componentCount: 2 }, { id: 'B', title: 'B', terminal: true, componentCount: 0 }],
      routes: [['A', 'B']], entryScreens: ['A'],
    });
  });

  test('follows containers to the cap', () => {
    let node: object = { type: 'TextBody' };
    for (let level = 0; level < 60; level++) node = { type: 'If', then: [node] };
    expect(describeFlow(read([screen('A', [node])])).screens[0]?.componentCount).toBe(caps.containerDepth + 1);
  });
});
