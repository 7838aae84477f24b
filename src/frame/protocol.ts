import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';
import type { FlowPreviewProps } from '../embed/FlowPreviewProps.js';
import type { FlowResponse } from '../engine/controller.js';
import type { EndpointRequest, EndpointResponse } from '../engine/endpoint.js';
import type { FlowEvent } from '../engine/events.js';

/** Version of the messages. Another one is another language: such messages are ignored. New kinds of message do not need a new one. */
export const protocolVersion = 1;

/** The props of `FlowPreview` that a message can carry: everything but functions and views. */
export const framedProps = [
  'flow', 'platform', 'colorScheme', 'surface', 'fit', 'launch', 'chat', 'locale', 'timeZone', 'dir', 'strings', 'textScale', 'interactive',
  'screen', 'showFindings', 'focusedPointer',
] as const satisfies readonly (keyof FlowPreviewProps)[];

/** What the frame shows. */
export type FramedProps = Pick<FlowPreviewProps, typeof framedProps[number]>;

/** What the host wants to hear or do itself; what it does not want is neither worked out nor sent. */
export interface Wishes {
  /** The host answers data exchanges; else the preview answers itself. */
  readonly endpoint: boolean;
  /** The host decides which screen is on show, and hears of steps to others. */
  readonly screen: boolean;
  readonly events: boolean;
  readonly diagnostics: boolean;
  readonly focus: boolean;
}

/** The one message between windows: the frame says that it is up, and hands over its end of a port for all that follows. */
export interface Hello {
  readonly whatsappFlowPreview: 'hello';
  readonly version: number;
  /** The word the host put into the frame's address; no other window knows it. */
  readonly key: string;
}

/** From the host to the frame. */
export type HostMessage =
  /** Props that changed, `undefined` for those taken back. */
  | { readonly type: 'show'; readonly props: Partial<FramedProps> }
  /** Values of `--flow-*`, in place of all that were set before. */
  | { readonly type: 'theme'; readonly theme: { readonly [name: string]: string } }
  | { readonly type: 'wishes'; readonly wishes: Wishes }
  /** Does something to the run, as if the reader had done it. */
  | { readonly type: 'send'; readonly event: FlowEvent }
  /** What the endpoint answered to the call of that number. */
  | { readonly type: 'answer'; readonly call: number; readonly response: EndpointResponse }
  /** The endpoint failed: what its error said. */
  | { readonly type: 'failure'; readonly call: number; readonly message: string; readonly status?: number; readonly body?: unknown; readonly problem?: unknown };

/** From the frame to the host. */
export type FrameMessage =
  /** The first picture is drawn. */
  | { readonly type: 'ready' }
  | { readonly type: 'event'; readonly event: FlowEvent }
  | { readonly type: 'complete'; readonly response: FlowResponse }
  | { readonly type: 'diagnostics'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'screen'; readonly screen: string }
  | { readonly type: 'focus'; readonly pointer: string; readonly range?: Range }
  | { readonly type: 'openUrl'; readonly url: string }
  /** Something was chosen in the menu of the header. */
  | { readonly type: 'menu'; readonly entry: 'help' | 'report' }
  /** The height at which nothing of the screen needs to scroll, in CSS px. Never follows from the height of the frame itself. */
  | { readonly type: 'size'; readonly height: number }
  /** Asks the endpoint of the host. */
  | { readonly type: 'call'; readonly call: number; readonly request: EndpointRequest }
  /** Nobody waits for the answer to that call any more. */
  | { readonly type: 'abort'; readonly call: number };

/** A message as it travels. */
export type Versioned<M> = M & { readonly version: number };

/** Sends a message over a port. Throws if it holds what can not be copied, such as a function. */
export function post<M extends HostMessage | FrameMessage>(port: MessagePort, message: M): void {
  port.postMessage({ ...message, version: protocolVersion });
}

/**
 * Gives each message of this version to the listener of its type, until the port is closed. Whatever else comes is ignored: other
 * versions, unknown types, and what is no message.
 */
export function listen<M extends { readonly type: string }>(port: MessagePort, listeners: { readonly [T in M['type']]: (message: Extract<M, { type: T }>) => void }): void {
  const known = new Map<unknown, (message: never) => void>(Object.entries(listeners));
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isObject(data) || data['version'] !== protocolVersion) return;
    // The other end speaks this version, so a known type has its shape.
    known.get(data['type'])?.(data as never);
  };
}

/** Whether data from a window is a frame's first word of this version, with the host's own key. */
export function isHello(data: unknown, key: string): data is Hello {
  return isObject(data) && data['whatsappFlowPreview'] === 'hello' && data['version'] === protocolVersion && data['key'] === key;
}

function isObject(data: unknown): data is { readonly [key: string]: unknown } {
  return typeof data === 'object' && data !== null;
}
