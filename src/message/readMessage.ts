import type { RuleId } from '../diagnostics/catalog.js';
import type { Params } from '../diagnostics/diagnostic.js';
import { isObject, kindName } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import { messageValues } from '../spec/message.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { MessagePart } from './MessagePart.js';
import { isTemplate, readTemplateDefinition, readTemplateMessage } from './readTemplate.js';

/** Takes a finding about a place in the message. */
export type Report = (rule: RuleId, pointer: string, params?: Params) => void;

/** What a message says, everything of the wrong type left out. */
export interface MessageParts {
  readonly variant: 'interactive' | 'template';
  readonly header: string | { readonly image: string } | undefined;
  readonly body: string | undefined;
  readonly footer: string | undefined;
  readonly cta: string | undefined;
  readonly flowId: string | undefined;
  readonly flowName: string | undefined;
  /** A template may bring the Flow itself. */
  readonly flowJson: string | undefined;
  readonly flowToken: string | undefined;
  readonly mode: 'published' | 'draft' | undefined;
  readonly action: 'navigate' | 'data_exchange' | undefined;
  readonly screen: string | undefined;
  readonly data: JsonObject | undefined;
  /** The template a message is of. */
  readonly template?: { readonly name: string; readonly language: string; readonly button?: number };
  /** Where the action, its payload and what is in it lie. */
  readonly places: { readonly parameters: string; readonly action: string; readonly payload: string; readonly screen: string; readonly data: string };
}

/**
 * Reads a whole message, its "interactive" part, or a template; undefined when it opens no Flow. `definition` is the template as it
 * was approved, which a message of it only names. Spec: endpoint.md 9.1.
 */
export function readMessage(value: JsonValue | undefined, definition: JsonValue | undefined, report: Report): MessageParts | undefined {
  if (!isObject(value)) {
    report('message-not-a-flow', '', { problem: `it is ${kindName(value)}` });
    return undefined;
  }
  const whole = new MessagePart(value, '', report);
  if (isObject(value['template'])) return readTemplateMessage(whole.part('template'), isTemplate(definition) ? definition : undefined);
  if (isTemplate(value)) return readTemplateDefinition(value, report);
  const part = isObject(value['interactive']) ? whole.part('interactive') : whole;
  const action = part.part('action');
  if (part.value['type'] !== 'flow' && action.value['name'] !== 'flow') {
    report('message-not-a-flow', part.pointer, { problem: 'neither its type nor its action is "flow"' });
    return undefined;
  }
  return readInteractive(part, action.part('parameters'));
}

function readInteractive(part: MessagePart, parameters: MessagePart): MessageParts {
  parameters.oneOf('flow_message_version', [messageValues.flowMessageVersion]);
  const payload = parameters.part('flow_action_payload');
  return {
    variant: 'interactive',
    header: readHeader(part.part('header')),
    body: part.part('body').text('text'),
    footer: part.part('footer').text('text'),
    cta: parameters.text('flow_cta'),
    flowId: parameters.text('flow_id'),
    flowName: parameters.text('flow_name'),
    flowJson: undefined,
    flowToken: parameters.text('flow_token'),
    mode: parameters.oneOf('mode', messageValues.modes),
    action: parameters.oneOf('flow_action', messageValues.actions),
    screen: payload.text('screen'),
    data: payload.object('data'),
    places: {
      parameters: parameters.pointer, action: joinPointer(parameters.pointer, 'flow_action'), payload: payload.pointer,
      screen: joinPointer(payload.pointer, 'screen'), data: joinPointer(payload.pointer, 'data'),
    },
  };
}

function readHeader(header: MessagePart): MessageParts['header'] {
  const kind = header.text('type');
  if (kind === undefined) return undefined;
  if (kind === 'text') return header.text('text');
  const link = kind === 'image' ? header.part('image').text('link') : undefined;
  if (link !== undefined) return { image: link };
  header.report('message-header-not-shown', header.pointer, { kind, problem: kind === 'image' ? 'it names a picture stored at WhatsApp' : 'only text and pictures are' });
  return undefined;
}
