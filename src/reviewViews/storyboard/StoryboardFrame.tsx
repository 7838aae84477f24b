import { memo, useMemo, useRef } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { StoryFrame } from '../../review/frames/storyFrame.js';
import { type FrameLook, ScreenFrame } from '../frame/ScreenFrame.js';
import * as styles from './FlowStoryboard.css.js';
import { playFrame } from './playFrame.js';
import type { StoryboardZoom } from './StoryboardBar.js';
import { useNear } from './useNear.js';

interface Props {
  readonly document: FlowDocument;
  readonly frame: StoryFrame;
  readonly zoom: StoryboardZoom;
  readonly look: FrameLook;
  /** Draw it wherever it stands. */
  readonly always: boolean;
  readonly onPick: (key: string) => void;
}

/** The picture of a frame: drawn when it comes near, laid out while it is in sight. */
export const StoryboardFrame = memo(function StoryboardFrame({ document, frame, zoom, look, always, onPick }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  const near = useNear(stage);
  const { opens, events } = frame;
  const flow = useMemo(() => (near || always ? playFrame(document, { opens, events }) : undefined), [near, always, document, opens, events]);
  return (
    // The caption is the control; the picture is a larger target for a pointer.
    <div ref={stage} className={styles.stage[zoom]} data-part="frame" onClick={() => onPick(frame.key)}>
      {flow && <ScreenFrame flow={flow} {...look} />}
    </div>
  );
});
