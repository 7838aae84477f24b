import { isList, isObject } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import { messageValues } from '../spec/message.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { MessagePart } from './MessagePart.js';
import type { MessageParts, Report } from './readMessage.js';

type Shown = Pick<MessageParts, 'header' | 'body' | 'footer' | 'cta' | 'flowId' | 'flowName' | 'flowJson' | 'action' | 'screen'>;
const nothing: Shown = { header: undefined, body: undefined, footer: undefined, cta: undefined, flowId: undefined, flowName: undefined, flowJson: undefined, action: undefined, screen: undefined };

/** The components of a template or of a message of one, each with its place; Meta writes their types in either case. */
function componentsOf(template: MessagePart): readonly MessagePart[] {
  const list = template.value['components'];
  return isList(list) ? list.flatMap((one, at) => (isObject(one) ? new MessagePart(one, joinPointer(template.pointer, 'components', at), template.report) : [])) : [];
}
const isA = (kind: string) => ({ value }: MessagePart): boolean => typeof value['type'] === 'string' && value['type'].toLowerCase() === kind;

/** Whether a value looks like a template as it is approved, with a button that opens a Flow. */
export function isTemplate(value: JsonValue | undefined): value is JsonObject {
  return isObject(value) && componentsOf(new MessagePart(value, '', () => undefined)).some((one) => isA('buttons')(one) && flowButton(one, undefined) !== undefined);
}

function flowButton(buttons: MessagePart, index: number | undefined): MessagePart | undefined {
  const list = buttons.value['buttons'];
  const all = isList(list) ? list.flatMap((one, at) => (isObject(one) ? [{ at, part: new MessagePart(one, joinPointer(buttons.pointer, 'buttons', at), buttons.report) }] : [])) : [];
  return all.find(({ at, part }) => isA('flow')(part) && (index === undefined || at === index))?.part;
}

/**
 * A message of a template, which sends token and data along; its texts, its Flow and its first screen lie in the approved template
 * (`definition`), its placeholders filled from the message. Spec: endpoint.md 9.1.
 */
export function readTemplateMessage(template: MessagePart, definition: JsonObject | undefined): MessageParts | undefined {
  const components = componentsOf(template);
  const button = components.find((one) => isA('button')(one) && one.value['sub_type'] === 'flow');
  if (!button) {
    template.report('message-not-a-flow', template.pointer, { problem: 'the template has no button of the kind "flow"' });
    return undefined;
  }
  const parameters = button.value['parameters'];
  const first = isList(parameters) && isObject(parameters[0]) ? parameters[0] : {};
  const action = new MessagePart(first, joinPointer(button.pointer, 'parameters', 0), template.report).part('action');
  const index = Number(button.value['index'] ?? 0);
  const shown = definition ? shownBy(new MessagePart(definition, '', () => undefined), components, index) : nothing;
  return {
    ...shown,
    variant: 'template',
    template: { name: template.text('name') ?? '', language: template.part('language').text('code') ?? '', ...(index > 0 && { button: index }) },
    mode: undefined,
    flowToken: action.text('flow_token'),
    data: action.object('flow_action_data'),
    places: { parameters: action.pointer, data: joinPointer(action.pointer, 'flow_action_data'), payload: joinPointer(action.pointer, 'flow_action_data'), screen: template.pointer, action: template.pointer },
  };
}

/** A template by itself, as it is handed in for approval: its placeholders filled from its own examples. Spec: endpoint.md 9.1. */
export function readTemplateDefinition(value: JsonObject, report: Report): MessageParts {
  const definition = new MessagePart(value, '', report);
  return {
    ...shownBy(definition, [], undefined),
    variant: 'template',
    template: { name: definition.text('name') ?? '', language: definition.text('language') ?? '' },
    mode: undefined, flowToken: undefined, data: undefined,
    places: { parameters: '', data: '', payload: '', screen: '/components', action: '/components' },
  };
}

function shownBy(definition: MessagePart, sent: readonly MessagePart[], index: number | undefined): Shown {
  const components = componentsOf(definition);
  const find = (among: readonly MessagePart[], kind: string): MessagePart => among.find(isA(kind)) ?? new MessagePart({}, '', definition.report);
  const filled = (kind: 'header' | 'body'): string | undefined => {
    const component = find(components, kind);
    const text = component.text('text');
    return text && fill(text, valuesOf(find(sent, kind).value['parameters']), component.part('example').value[`${kind}_text`]);
  };
  const header = find(components, 'header');
  const button = flowButton(find(components, 'buttons'), index) ?? new MessagePart({}, '', definition.report);
  return {
    header: header.value['format'] === undefined || header.value['format'] === 'TEXT' ? filled('header') : pictureOf(header, find(sent, 'header')),
    body: filled('body'),
    footer: find(components, 'footer').text('text'),
    cta: button.text('text'),
    flowId: button.text('flow_id'),
    flowName: button.text('flow_name'),
    flowJson: button.text('flow_json'),
    action: button.oneOf('flow_action', messageValues.actions),
    screen: button.text('navigate_screen'),
  };
}

function pictureOf(header: MessagePart, sent: MessagePart): Shown['header'] {
  const kind = header.text('format')?.toLowerCase() ?? '';
  const parameters = sent.value['parameters'];
  const given = isList(parameters) && isObject(parameters[0]) ? parameters[0]['image'] : undefined;
  const examples = header.part('example').value['header_handle'];
  const link = isObject(given) ? given['link'] : isList(examples) ? examples[0] : undefined;
  if (kind === 'image' && typeof link === 'string') return { image: link };
  header.report('message-header-not-shown', header.pointer, { kind, problem: kind === 'image' ? 'no picture is named' : 'only text and pictures are' });
  return undefined;
}

/** Values of placeholders by name, or by number from 1. */
function valuesOf(parameters: JsonValue | undefined): ReadonlyMap<string, string> {
  const list = isList(parameters) ? parameters : [];
  return new Map(list.flatMap((one, at) => (isObject(one) && typeof one['text'] === 'string' ? [[typeof one['parameter_name'] === 'string' ? one['parameter_name'] : String(at + 1), one['text']] as const] : [])));
}

/** Puts values in place of `{{1}}` or `{{name}}`, else the examples, which may be a list in a list; what has neither stays as it is. */
function fill(text: string, values: ReadonlyMap<string, string>, examples: JsonValue | undefined): string {
  const list = isList(examples) && isList(examples[0]) ? examples[0] : isList(examples) ? examples : [];
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    const example = list[Number(name) - 1];
    return values.get(name) ?? (typeof example === 'string' ? example : whole);
  });
}
