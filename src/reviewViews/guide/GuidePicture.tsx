import { useRef, useSyncExternalStore } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { FlowController } from '../../engine/controller.js';
import { ScreenFrame, type FrameLook } from '../frame/ScreenFrame.js';
import * as stageStyles from '../stage/ScreenStage.css.js';
import { useMarkPlaces } from '../stage/useMarkPlaces.js';

/** Props of `GuidePicture`. */
export interface GuidePictureProps {
  readonly document: FlowDocument;
  readonly flow: FlowController;
  readonly look: FrameLook;
  /** Pointer of the component the next step is done at. */
  readonly next: string | undefined;
}

/** What a run shows, with the component that is next outlined. */
export function GuidePicture({ document, flow, look, next }: GuidePictureProps) {
  const stage = useRef<HTMLDivElement>(null);
  const read = () => flow.screen()?.pointer;
  const screen = useSyncExternalStore(flow.subscribe, read, read);
  const mark = next && screen !== undefined && next.startsWith(`${screen}/`) ? next : undefined;
  useMarkPlaces(stage, document.screens.find(({ pointer }) => pointer === screen), mark);
  return (
    <div ref={stage} className={stageStyles.stage} data-guide-picture="">
      <ScreenFrame key={look.platform} flow={flow} {...look} />
      {mark && <span className={stageStyles.target} data-mark={mark} data-next="" />}
    </div>
  );
}
