import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { bareObject } from '../document/bareObject.js';
import { collectFindings } from '../document/findings.js';
import { isObject } from '../document/jsonKind.js';
import { readValue } from '../document/readValue.js';
import { messageValues } from '../spec/message.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import type { FlowMessageOptions } from './FlowMessageOptions.js';
import { messageFindings, readAndJudge } from './messageFindings.js';

/** A message, and what is wrong with it. */
export interface FlowMessageResult {
  /** The body to send to the Cloud API's `messages` edge. */
  readonly message: JsonObject;
  /** Places are pointers into `message`. */
  readonly diagnostics: readonly Diagnostic[];
}

type Entries = readonly (readonly [key: string, value: JsonValue | undefined])[];

/** An object of what is there. */
function objectOf(...entries: Entries): JsonObject {
  const object = bareObject();
  for (const [key, value] of entries) if (value !== undefined && value !== '') object[key] = value;
  return object;
}
const unlessEmpty = (object: JsonObject): JsonObject | undefined => (Object.keys(object).length > 0 ? object : undefined);

/**
 * The JSON that sends a message with a Flow through the Cloud API: an interactive message, or one of a template. Whatever is wrong
 * is reported with its place in the message, and never thrown. Spec: endpoint.md 9.1, README 19.
 */
export function toFlowMessage(options: FlowMessageOptions): FlowMessageResult {
  const { flow, ...said } = Object(options) as FlowMessageOptions;
  const unreadable = collectFindings();
  const value = readValue(said, unreadable);
  const given = isObject(value) ? value : {};
  const findings = messageFindings();
  const template = isObject(given['template']) ? given['template'] : undefined;
  const content: Entries = template ? templateContent(given, template) : [['type', 'interactive'], ['interactive', interactive(given)]];
  const message = objectOf(['messaging_product', 'whatsapp'], ['recipient_type', 'individual'], ['to', given['to']], ...content);
  readAndJudge(message, flow, findings.report);
  if (template) {
    const kept = ['header', 'body', 'footer', 'cta', 'flowId', 'flowName'].filter((key) => given[key] !== undefined);
    const launch = launchOf(given);
    kept.push(...['action', 'screen', 'mode'].filter((key) => launch[key] !== undefined));
    if (kept.length > 0) findings.report('message-template-keeps', '/template', { names: kept.join(', ') });
    for (const key of ['name', 'language']) if (!template[key]) findings.report('message-text-missing', '/template', { name: key });
  }
  return { message, diagnostics: [...unreadable.all, ...findings.all] };
}

const launchOf = (given: JsonObject): JsonObject => (isObject(given['launch']) ? given['launch'] : {});

function interactive(given: JsonObject): JsonObject {
  const launch = launchOf(given);
  const wrapped = (key: string): JsonValue | undefined => (given[key] === undefined || given[key] === '' ? undefined : objectOf(['text', given[key]]));
  return objectOf(
    ['type', 'flow'],
    ['header', headerOf(given['header'])],
    ['body', wrapped('body')],
    ['footer', wrapped('footer')],
    ['action', objectOf(['name', 'flow'], ['parameters', objectOf(
      ['flow_message_version', messageValues.flowMessageVersion],
      ['flow_id', given['flowId']],
      ['flow_name', given['flowName']],
      ['flow_cta', given['cta']],
      ['mode', launch['mode']],
      ['flow_token', launch['flowToken']],
      ['flow_action', launch['action']],
      ['flow_action_payload', unlessEmpty(objectOf(['screen', launch['screen']], ['data', launch['data']]))],
    )])],
  );
}

function headerOf(header: JsonValue | undefined): JsonValue | undefined {
  if (header === undefined || header === '') return undefined;
  return isObject(header) ? objectOf(['type', 'image'], ['image', objectOf(['link', header['image']])]) : objectOf(['type', 'text'], ['text', header]);
}

function templateContent(given: JsonObject, { name, language, button = 0 }: JsonObject): Entries {
  const launch = launchOf(given);
  const action = objectOf(['flow_token', launch['flowToken']], ['flow_action_data', launch['data']]);
  const component = objectOf(['type', 'button'], ['sub_type', 'flow'], ['index', String(button)], ['parameters', [objectOf(['type', 'action'], ['action', action])]]);
  return [['type', 'template'], ['template', objectOf(['name', name], ['language', objectOf(['code', language])], ['components', [component]])]];
}
