import { expect, it } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { flowGraph } from '../../../src/review/map/flowGraph.js';
import { flowOutline } from '../../../src/review/map/flowOutline.js';

const footer = (label: string, action: object) => ({ layout: { type: 'SingleColumnLayout', children: [{ type: 'Footer', label, 'on-click-action': action }] } });
const to = (name: string) => ({ name: 'navigate', next: { type: 'screen', name }, payload: {} });
const documentOf = (flow: object) => parseFlow(flow).document!;

it('tells entry, terminal, unreachable and dead end, and what leads along each way', () => {
  const graph = flowGraph(documentOf({ version: '7.3', screens: [
    { id: 'START', title: 'Hello', ...footer('Go on', to('LAST')) },
    { id: 'LAST', title: 'Bye', terminal: true, ...footer('Done', { name: 'complete', payload: {} }) },
    { id: 'LONE', ...footer('Open', { name: 'open_url', url: 'https://example.org' }) },
  ] }));
  expect(flowOutline(graph)).toBe('START "Hello" (entry)\n  -> LAST by Go on\nLAST "Bye" (terminal)\nLONE (unreachable, dead end)');
});

it('says where the endpoint decides, and leaves out what is no screen', () => {
  const graph = flowGraph(documentOf({
    version: '7.3', data_api_version: '3.0', routing_model: { ASK: ['YES', 'NO', 'NOWHERE'], YES: [], NO: [] },
    screens: [{ id: 'ASK', ...footer('Send', { name: 'data_exchange', payload: {} }) }, ...['YES', 'NO'].map((id) => ({ id, terminal: true, ...footer('Done', { name: 'complete', payload: {} }) }))],
  }));
  expect(graph.edges.map(({ from, to: target, triggers }) => [from, target, triggers.map(({ label, endpoint }) => [label, endpoint])])).toEqual([
    ['ASK', 'YES', [['Send', true]]], ['ASK', 'NO', [['Send', true]]],
  ]);
});
