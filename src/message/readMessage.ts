import type { RuleId } from '../diagnostics/catalog.js';
import type { Params } from '../diagnostics/diagnostic.js';
import { isList, isObject, kindName } from '../document/jsonKind.js';
import { joinPointer } from '../document/pointer.js';
import { messageValues } from '../spec/message.js';
import type { JsonObject, JsonValue } from '../spec/types.js';

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
  readonly flowToken: string | undefined;
  readonly mode: 'published' | 'draft' | undefined;
  readonly action: 'navigate' | 'data_exchange' | undefined;
  readonly screen: string | undefined;
  readonly data: JsonObject | undefined;
  /** Where the action and its payload lie. */
  readonly places: { readonly parameters: string; readonly data: string };
}

/** Reads the entries of one object of the message. */
class Part {
  constructor(readonly value: JsonObject, readonly pointer: string, readonly report: Report) {}

  #typed<T extends JsonValue>(key: string, expected: string, fits: (value: JsonValue) => value is T): T | undefined {
    const value = this.value[key];
    if (value === undefined || fits(value)) return value;
    this.report('message-value-type', joinPointer(this.pointer, key), { name: key, expected, found: kindName(value) });
    return undefined;
  }
  text(key: string): string | undefined {
    return this.#typed(key, 'text', (value) => typeof value === 'string');
  }
  object(key: string): JsonObject | undefined {
    return this.#typed(key, 'an object', isObject);
  }
  part(key: string): Part {
    return new Part(this.object(key) ?? {}, joinPointer(this.pointer, key), this.report);
  }
  oneOf<T extends string>(key: string, known: readonly T[]): T | undefined {
    const value = this.text(key);
    const found = known.find((one) => one === value);
    if (value !== undefined && found === undefined) this.report('message-value-unknown', joinPointer(this.pointer, key), { name: key, known: known.join(', '), value });
    return found;
  }
}

/** Reads a whole message or its "interactive" part; undefined when it opens no Flow. Spec: endpoint.md 9.1. */
export function readMessage(value: JsonValue | undefined, report: Report): MessageParts | undefined {
  if (!isObject(value)) {
    report('message-not-a-flow', '', { problem: `it is ${kindName(value)}` });
    return undefined;
  }
  const whole = new Part(value, '', report);
  if (isObject(value['template'])) return readTemplate(whole.part('template'));
  const part = isObject(value['interactive']) ? whole.part('interactive') : whole;
  const action = part.part('action');
  if (part.value['type'] !== 'flow' && action.value['name'] !== 'flow') {
    report('message-not-a-flow', part.pointer, { problem: 'neither its type nor its action is "flow"' });
    return undefined;
  }
  return readInteractive(part, action.part('parameters'));
}

function readInteractive(part: Part, parameters: Part): MessageParts {
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
    flowToken: parameters.text('flow_token'),
    mode: parameters.oneOf('mode', messageValues.modes),
    action: parameters.oneOf('flow_action', messageValues.actions),
    screen: payload.text('screen'),
    data: payload.object('data'),
    places: { parameters: parameters.pointer, data: joinPointer(payload.pointer, 'data') },
  };
}

function readHeader(header: Part): MessageParts['header'] {
  const kind = header.text('type');
  if (kind === undefined) return undefined;
  if (kind === 'text') return header.text('text');
  const link = kind === 'image' ? header.part('image').text('link') : undefined;
  if (link !== undefined) return { image: link };
  header.report('message-header-not-shown', header.pointer, { kind, problem: kind === 'image' ? 'it names a picture stored at WhatsApp' : 'only text and pictures are' });
  return undefined;
}

/** A template keeps its texts and its Flow to itself; what is sent along is the token and the data. Spec: endpoint.md 9.1. */
function readTemplate(template: Part): MessageParts | undefined {
  const components = template.value['components'];
  const at = isList(components) ? components.findIndex((one) => isObject(one) && one['type'] === 'button' && one['sub_type'] === 'flow') : -1;
  if (!isList(components) || at < 0) {
    template.report('message-not-a-flow', template.pointer, { problem: 'the template has no button of the kind "flow"' });
    return undefined;
  }
  const pointer = joinPointer(template.pointer, 'components', at, 'parameters', 0);
  const button = components[at];
  const list = isObject(button) ? button['parameters'] : undefined;
  const first = isList(list) && isObject(list[0]) ? list[0] : {};
  const action = new Part(first, pointer, template.report).part('action');
  const data = action.object('flow_action_data');
  return {
    variant: 'template', header: undefined, body: undefined, footer: undefined, cta: undefined, flowId: undefined, flowName: undefined, mode: undefined, action: undefined, screen: undefined,
    flowToken: action.text('flow_token'),
    data,
    places: { parameters: action.pointer, data: joinPointer(action.pointer, 'flow_action_data') },
  };
}
