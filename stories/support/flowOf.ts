import type { Endpoint } from '../../src/engine/endpoint.js';
import { components } from '../../src/spec/components.js';
import type { JsonObject, SourceNode } from '../../src/spec/types.js';
import type { SampleFlow, SampleScreen } from '../flows/samples/sample.js';

/** What a component may need around it to be shown at work. */
export interface Surroundings {
  /** Default 7.3. */
  readonly version?: string;
  /** Data model of the screen. */
  readonly data?: JsonObject;
  readonly before?: readonly SourceNode[];
  readonly after?: readonly SourceNode[];
  /** Fields whose values the Footer sends, beside the component's own. */
  readonly sends?: readonly string[];
  /** Answers for the business; makes the Flow a dynamic one. */
  readonly endpoint?: Endpoint;
}

const title = 'Component';
const end: SourceNode = { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: {} } };
const detail: SampleScreen = {
  id: 'DETAIL', title: 'Detail', terminal: true, data: {},
  layout: { type: 'SingleColumnLayout', children: [{ type: 'TextBody', text: 'A screen that was led to. Go back to see the component.' }, end] },
};

const leadsOn = (node: SourceNode) => JSON.stringify(node).includes('"name":"DETAIL"');

function footerFor(node: SourceNode, { sends = [] }: Surroundings): SourceNode {
  const own = 'value' in components[node.type] && 'name' in node ? [node.name] : [];
  const payload = Object.fromEntries([...own, ...sends].map((name) => [name, `\${form.${name}}`]));
  return { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload } };
}

/** Whether a Footer stands inside the component, or none may stand beside it. Spec: components.md 3. */
function bringsItsFooter(node: SourceNode): boolean {
  return node.type === 'NavigationList' || JSON.stringify(node).includes('"type":"Footer"');
}

/**
 * A Flow of one screen around one component, so that stories take the same road as a real document: parsed, judged, resolved,
 * drawn. An action that navigates to `DETAIL` gets that screen.
 */
export function flowOf(node: SourceNode, surroundings: Surroundings = {}): SampleFlow {
  const { version = '7.3', data = {}, before = [], after = [], endpoint } = surroundings;
  const footer = bringsItsFooter(node) ? [] : [footerFor(node, surroundings)];
  const goesOn = leadsOn(node) || node.type === 'NavigationList';
  const ends = node.type !== 'NavigationList' && !(node.type === 'Footer' && leadsOn(node));
  const screen: SampleScreen = {
    id: 'SHOW', title, ...(ends && { terminal: true }), data,
    layout: { type: 'SingleColumnLayout', children: [...before, node, ...after, ...footer] },
  };
  const routes: NonNullable<SampleFlow['routing_model']> = goesOn ? { SHOW: ['DETAIL'], DETAIL: [] } : { SHOW: [] };
  const dynamic = endpoint && { data_api_version: '3.0' as const, routing_model: routes };
  return { version, ...dynamic, screens: goesOn ? [screen, detail] : [screen] };
}
