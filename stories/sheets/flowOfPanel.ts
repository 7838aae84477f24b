import type { SampleFlow } from '../flows/samples/sample.js';
import type { SheetPanel } from './sheet.js';

/** The Flow of one panel: one screen with its nodes. The same object for the same panel, so that nothing starts anew. */
export function flowOfPanel(panel: SheetPanel): SampleFlow {
  const known = flows.get(panel);
  if (known) return known;
  const { nodes, data = {}, version = '7.3' } = panel;
  const flow: SampleFlow = { version, screens: [{ id: 'SHEET', title: 'Component', terminal: true, data, layout: { type: 'SingleColumnLayout', children: nodes } }] };
  flows.set(panel, flow);
  return flow;
}

const flows = new WeakMap<SheetPanel, SampleFlow>();
