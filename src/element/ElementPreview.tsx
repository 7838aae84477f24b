import type { FlowController } from '../engine/controller.js';
import { FlowPreview } from '../embed/FlowPreview.js';
import type { FlowPreviewOptions } from '../embed/FlowPreviewOptions.js';

/** What the element hands to React. */
export interface ElementPreviewProps extends Omit<FlowPreviewOptions, 'flow'> {
  /** Undefined while there is none to show. */
  readonly flow: string | object | undefined;
  /** What `src` names could not be had. */
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
  /** Is told the running Flow, and null when it is gone. Must stay the same function. */
  readonly onController: (controller: FlowController | null) => void;
}

/** What is in the element's shadow root: the preview, or nothing while there is no Flow yet. */
export function ElementPreview({ flow, hasFailed, onRetry, onController, ...options }: ElementPreviewProps) {
  if (flow === undefined) return null;
  return <FlowPreview {...options} ref={onController} flow={flow} />;
}
