import type { FlowController } from '../engine/controller.js';
import { FlowPreview } from '../embed/FlowPreview.js';
import type { FlowPreviewOptions } from '../embed/FlowPreviewOptions.js';
import { SourceMissing } from './SourceMissing.js';

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

/** What is in the element's shadow root: the preview, nothing while there is no Flow yet, or that there can be none. */
export function ElementPreview(props: ElementPreviewProps) {
  const { flow, hasFailed, onRetry: _, onController, ...options } = props;
  if (flow === undefined) return hasFailed ? <SourceMissing {...props} /> : null;
  return <FlowPreview {...options} ref={onController} flow={flow} />;
}
