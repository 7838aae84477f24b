import type { FlowMessageContent } from '../chat/ChatContent.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { collectFindings } from '../document/findings.js';
import type { FlowDocument } from '../document/flowDocument.js';
import { readValue } from '../document/readValue.js';
import type { FlowLaunch } from '../engine/controller.js';
import type { FlowMessageOptions } from './FlowMessageOptions.js';
import { messageFindings, readAndJudge } from './messageFindings.js';

/** What a message says to a preview: `launch` and `chat` are props of `FlowPreview`. */
export interface FlowMessageReading {
  readonly launch: FlowLaunch;
  readonly chat: { readonly message: FlowMessageContent };
  readonly flowId?: string;
  readonly flowName?: string;
  /** The Flow itself, where a template brings it: the `flow` of a preview. */
  readonly flowJson?: string;
  /** The template the message is of; `toFlowMessage` takes it as it is. */
  readonly template?: NonNullable<FlowMessageOptions['template']>;
  /** Places are pointers into the message. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The entries that say something. */
function present<T extends object>(entries: T): { readonly [key in keyof T]?: Exclude<T[key], undefined> } {
  // What is left keeps its keys and types, which fromEntries can't express.
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== '')) as { readonly [key in keyof T]?: Exclude<T[key], undefined> };
}

/** What a message alone does not say. */
export interface FlowMessageContext {
  /** The Flow itself: the screen to open with is held against it. */
  readonly flow?: FlowDocument | string | object | undefined;
  /** The template as it was approved, an object or text: where a message is of it, its texts, its Flow and its first screen. */
  readonly template?: object | string | undefined;
}

/**
 * Turns a message that opens a Flow, as it goes through the Cloud API, into props: the whole message, its "interactive" part, a
 * template, or any of them as text. Whatever can't be used is reported and left out, and never thrown. Spec: endpoint.md 9.1.
 */
export function fromFlowMessage(payload: unknown, options: FlowMessageContext = {}): FlowMessageReading {
  const unreadable = collectFindings();
  const findings = messageFindings();
  const given = typeof payload === 'string' ? fromText(payload) : { value: payload };
  if (!given) findings.report('message-not-a-flow', '', { problem: 'it is no JSON' });
  const definition = typeof options.template === 'string' ? fromText(options.template)?.value : options.template;
  const parts = given && readAndJudge(readValue(given.value, unreadable), options.flow, findings.report, definition === undefined ? undefined : readValue(definition, unreadable));
  const diagnostics = [...unreadable.all, ...findings.all];
  if (!parts) return { launch: {}, chat: { message: {} }, diagnostics };
  const { variant, template, header, body, footer, cta, flowId, flowName, flowJson, flowToken, mode, action, screen, data } = parts;
  return {
    launch: present({ action, screen, data, flowToken, mode }),
    chat: { message: { ...present({ header, body, footer, cta }), ...(variant === 'template' && { variant }) } },
    ...present({ flowId, flowName, flowJson, template }),
    diagnostics,
  };
}

function fromText(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
