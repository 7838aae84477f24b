import { expect, test } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';

const read = (flow: object) => parseFlow(flow).document!;

test('what has the wrong type counts as absent', () => {
  const { screens, version, runsAs, routingModel, dataApiVersion } = read({
    version: 7, routing_model: [], data_api_version: {},
    screens: [{ id: 3, title: 1, terminal: 'yes', success: 'no', refresh_on_back: 1, sensitive: ['a', 2], data: [], layout: { children: {} } }],
  });
  expect({ version, runsAs, routingModel, dataApiVersion }).toEqual({ version: undefined, runsAs: '7.3', routingModel: undefined, dataApiVersion: undefined });
  expect(screens[0]).toEqual({
    id: '(screen 1)', pointer: '/screens/0', title: 1, terminal: false, success: true, refreshOnBack: false, sensitive: ['a'],
    examples: {}, dataModel: {}, children: [], childrenPointer: '/screens/0/layout/children',
  });
});

test('what is right is read', () => {
  const { screens, routingModel, dataApiVersion } = read({
    version: '7.3', data_api_version: '4.0', routing_model: { A: ['B', 1], C: 'B' },
    screens: ['x', {
      id: 'B', title: '${data.t}', terminal: true, success: false, refresh_on_back: true,
      data: { t: { type: 'string', __example__: 'T' }, none: { type: 'string' }, required: ['t'] }, layout: { children: [{ type: 'TextBody' }] },
    }],
  });
  expect(routingModel).toEqual(new Map([['A', ['B']]]));
  expect(dataApiVersion).toBe('4.0');
  expect(screens).toHaveLength(1);
  expect(screens[0]).toMatchObject({
    id: 'B', pointer: '/screens/1', terminal: true, success: false, refreshOnBack: true, examples: { t: 'T' }, children: [{ type: 'TextBody' }],
  });
  expect(Object.keys(screens[0]!.examples)).toEqual(['t']);
});

test('a data API version written as a number still counts as present', () => {
  expect(read({ data_api_version: 3, screens: [{}] }).dataApiVersion).toBe('3');
});
