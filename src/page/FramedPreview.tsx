import { useEffect, type Ref } from 'react';
import type { FlowPreviewProps } from '../embed/FlowPreviewProps.js';
import { FlowPreview } from '../embed/FlowPreview.js';
import type { FlowController } from '../engine/controller.js';
import * as styles from './page.css.js';

interface Props {
  readonly props: Partial<FlowPreviewProps>;
  readonly controller: Ref<FlowController>;
  readonly onReady: () => void;
}

/** The preview as large as its frame; nothing until the host named a Flow. */
export function FramedPreview({ props: { flow, ...props }, controller, onReady }: Props) {
  const isShown = flow !== undefined;
  useEffect(() => {
    if (isShown) onReady();
  }, [isShown, onReady]);
  return isShown && <FlowPreview ref={controller} {...props} flow={flow} className={styles.preview} />;
}
