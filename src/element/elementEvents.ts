import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';
import type { FlowResponse } from '../engine/controller.js';
import type { FlowEvent } from '../engine/events.js';
import type { FlowPreviewElement } from './FlowPreviewElement.js';

/** Events of the element. All bubble and leave shadow roots around it; only `flowopenurl` can be cancelled. */
export interface FlowPreviewEvents {
  /** A run began; `controller` is it. */
  flowready: CustomEvent<null>;
  /** Everything that happens to the run, as data that can be recorded and replayed. */
  flowevent: CustomEvent<FlowEvent>;
  /** The Flow ended: what the business receives. */
  flowcomplete: CustomEvent<FlowResponse>;
  /** Every finding about the document and the run, whenever the list changes; only with `validate`. */
  flowdiagnostics: CustomEvent<readonly Diagnostic[]>;
  /** Another screen is on show. */
  flowscreenchange: CustomEvent<{ readonly screen: string }>;
  /** A link is about to open in a new window; cancel the event to open it yourself, or not at all. */
  flowopenurl: CustomEvent<{ readonly url: string }>;
  /** Help was chosen in the menu of the header. */
  flowhelp: CustomEvent<null>;
  /** Report was chosen in the menu of the header. */
  flowreport: CustomEvent<null>;
  /** The reader clicked or focused a component. */
  flowcomponentfocus: CustomEvent<{ readonly pointer: string; readonly range: Range | undefined }>;
  /** What `src` names could not be had. */
  flowsourceerror: CustomEvent<{ readonly src: string; readonly problem: string }>;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merges into the platform's map of events
  interface HTMLElementEventMap extends FlowPreviewEvents {}
  interface HTMLElementTagNameMap {
    'whatsapp-flow-preview': FlowPreviewElement;
  }
}

/** Tells the page; false when the page cancelled it. */
export function tell<K extends keyof FlowPreviewEvents>(element: HTMLElement, type: K, detail: FlowPreviewEvents[K]['detail']): boolean {
  return element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === 'flowopenurl' }));
}
