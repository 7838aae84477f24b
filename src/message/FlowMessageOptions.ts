import type { FlowDocument } from '../document/flowDocument.js';
import type { FlowLaunch } from '../engine/controller.js';

/** What a Flow message is made of. */
export interface FlowMessageOptions {
  /** Who gets it: phone number or id. Without one the message has no "to" and is a draft for your own code. */
  readonly to?: string | undefined;
  /** Exactly one of `flowId` and `flowName` is needed. */
  readonly flowId?: string | undefined;
  readonly flowName?: string | undefined;
  /** A line of text, at most 60 characters, or a picture at an https address. */
  readonly header?: string | { readonly image: string } | undefined;
  /** At most 1024 characters. Needed, but for templates, which have their own. */
  readonly body?: string | undefined;
  /** At most 60 characters. */
  readonly footer?: string | undefined;
  /** Text of the button: above 20 characters with a warning, above 30 refused. */
  readonly cta?: string | undefined;
  /** What the message carries into the Flow, as for `FlowPreview`. */
  readonly launch?: FlowLaunch | undefined;
  /** Given, the message is one of an approved template: its texts lie in the template, so only token and data are sent. */
  readonly template?: { readonly name: string; readonly language: string; /** Which button, from 0. Default 0. */ readonly button?: number | undefined } | undefined;
  /** The Flow itself: the screen to open with is held against it. */
  readonly flow?: FlowDocument | string | object | undefined;
}
