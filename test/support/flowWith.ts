import { parseFlow } from '../../src/document/parseFlow.js';
import type { FlowDocument } from '../../src/document/flowDocument.js';
import type { FlowController, FlowOptions } from '../../src/engine/controller.js';
import { createFlow } from '../../src/engine/createFlow.js';
import type { AnyNode, FieldState } from '../../src/engine/resolved.js';

type Source = { readonly [key: string]: unknown };

/** A screen of a test Flow. */
export function screenOf(id: string, children: readonly Source[], extra: Source = {}): Source {
  return { id, title: id, layout: { type: 'SingleColumnLayout', children }, ...extra };
}

/** A Flow of the screens given, 7.3 unless told. */
export function flowWith(screens: readonly Source[], extra: Source = {}): Source {
  return { version: '7.3', screens, ...extra };
}

/** A one-screen Flow. */
export function oneScreen(children: readonly Source[], extra: Source = {}, flow: Source = {}): Source {
  return flowWith([screenOf('START', children, extra)], flow);
}

/** An endpoint Flow. */
export function endpointFlow(screens: readonly Source[], routes: { readonly [from: string]: readonly string[] }, extra: Source = {}): Source {
  return flowWith(screens, { data_api_version: '3.0', routing_model: routes, ...extra });
}

/** A document, which must be drawable. */
export function documentOf(source: unknown): FlowDocument {
  const { document, diagnostics } = parseFlow(source);
  if (!document) throw new Error(`Not a Flow: ${diagnostics[0]?.message}`);
  return document;
}

/** Runs a Flow. */
export function start(source: Source, options: FlowOptions = {}): FlowController {
  return createFlow(documentOf(source), options);
}

/** A data model in which every entry stands on its example. */
export function examples(values: Source): { readonly data: Source } {
  const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);
  return { data: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { type: typeOf(value), __example__: value }])) };
}

/** A `navigate` action. */
export const navigate = (name: string, payload: Source = {}): Source => ({ name: 'navigate', next: { type: 'screen', name }, payload });
/** A `data_exchange` action. */
export const exchange = (payload: Source = {}): Source => ({ name: 'data_exchange', payload });
/** A `complete` action. */
export const complete = (payload: Source = {}): Source => ({ name: 'complete', payload });
/** An `update_data` action. */
export const updateData = (payload: Source): Source => ({ name: 'update_data', payload });
/** A Footer with an action. */
export const footer = (action: Source, extra: Source = {}): Source => ({ type: 'Footer', label: 'Next', 'on-click-action': action, ...extra });
/** An EmbeddedLink with an action. */
export const link = (action: Source, extra: Source = {}): Source => ({ type: 'EmbeddedLink', text: 'More', 'on-click-action': action, ...extra });
/** A text that shows a binding. */
export const shows = (text: unknown, extra: Source = {}): Source => ({ type: 'TextBody', text, ...extra });
/** A TextInput. */
export const input = (name: string, extra: Source = {}): Source => ({ type: 'TextInput', name, label: name, ...extra });
/** A component with options; their titles are their ids. */
export const choice = (type: string, name: string, ids: readonly string[] | string, extra: Source = {}): Source => (
  { type, name, label: name, 'data-source': typeof ids === 'string' ? ids : options(...ids), ...extra }
);
/** Options whose titles are their ids. */
export const options = (...ids: readonly string[]): readonly Source[] => ids.map((id) => ({ id, title: id }));

/** Presses the Footer on show. */
export function pressFooter(flow: FlowController): void {
  const pointer = flow.screen()?.footer?.pointer;
  if (pointer === undefined) throw new Error(`No Footer is drawn on ${flow.screen()?.id}.`);
  flow.press(pointer);
}

/** Presses the first component of a type on show. */
export function pressFirst(flow: FlowController, type: string, itemId?: string): void {
  const node = flow.screen()?.nodes.find((one) => one.type === type);
  if (!node) throw new Error(`No ${type} is drawn on ${flow.screen()?.id}.`);
  flow.press(node.pointer, itemId);
}

/** Texts drawn by TextBody, in order. */
export function textsOf(flow: FlowController): readonly unknown[] {
  return (flow.screen()?.nodes ?? []).flatMap((node) => (node.type === 'TextBody' ? [node.props.text] : []));
}

/** The drawn input of a name. */
export function fieldNode(flow: FlowController, name: string): Extract<AnyNode, { field: unknown }> {
  const found = flow.screen()?.nodes.find((node): node is Extract<AnyNode, { field: unknown }> => 'field' in node && node.field.name === name);
  if (!found) throw new Error(`No field ${name} is drawn on ${flow.screen()?.id}.`);
  return found;
}

/** The live side of the drawn input of a name. */
export function fieldOf(flow: FlowController, name: string): FieldState {
  return fieldNode(flow, name).field;
}

/** The message shown at a field: the author's words, or the id of the library's verdict. */
export function messageOf(flow: FlowController, name: string): unknown {
  const { message } = fieldOf(flow, name);
  return message?.from === 'author' ? message.text : message?.issue.id;
}

/** Options drawn at a field, by id. */
export function optionIds(flow: FlowController, name: string): readonly string[] {
  const { dataSource } = fieldNode(flow, name).props as { readonly dataSource: readonly { readonly id: string }[] };
  return dataSource.map((item) => item.id);
}

/** Rules of the findings of the run. */
export function rulesOf(flow: FlowController): readonly string[] {
  return flow.diagnostics().map((finding) => finding.rule);
}

/** Lets promises of an endpoint or a late chunk come in. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((go) => setTimeout(go, 0));
}
