import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';
import type { FlowPreviewProps } from '../embed/FlowPreviewProps.js';
import type { FlowEvent } from '../engine/events.js';
import type { FramedProps } from './protocol.js';

/** What can be changed while the frame is up. A function that is there is called; without it the frame does that work itself or not at all. */
export interface EmbedSettings extends FramedProps, Pick<FlowPreviewProps, 'endpoint' | 'onComplete' | 'onHelp' | 'onOpenUrl' | 'onReport' | 'onScreenChange'> {
  /** Values of public custom properties, such as `{ '--flow-accent-fill': '#06f' }`. Other names are left out. */
  readonly theme?: { readonly [name: string]: string } | undefined;
  readonly onEvent?: ((event: FlowEvent) => void) | undefined;
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined;
  readonly onComponentFocus?: ((pointer: string, range?: Range) => void) | undefined;
  /** The height, in CSS px, at which nothing on the screen needs to scroll; whenever it changes. */
  readonly onSize?: ((size: { readonly height: number }) => void) | undefined;
}

/** Options of `createEmbed`. */
export interface EmbedOptions extends EmbedSettings {
  /** Address of `embed.html`, served from wherever the host put the folder. */
  readonly src: string;
  /** Accessible name of the frame. */
  readonly title?: string | undefined;
  /** Gives the frame the height of what it shows, in place of a height of the host's. Default `false`. */
  readonly fitHeight?: boolean | undefined;
  /** The first picture is drawn. Comes again when the frame was loaded anew. */
  readonly onReady?: (() => void) | undefined;
}

/** A preview in a frame. */
export interface Embed {
  readonly frame: HTMLIFrameElement;
  /** Changes some of the settings; `undefined` takes one back. Throws if a value can not be copied into another window. */
  update(settings: Partial<EmbedSettings>): void;
  /** Does something to the run, such as `{ type: 'reset' }`. Dropped while the frame is not up. */
  send(event: FlowEvent): void;
  /** Ends it: calls of the endpoint are aborted, nothing is called any more, and a frame made here is gone. */
  dispose(): void;
}
