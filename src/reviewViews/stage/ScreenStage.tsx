import { useRef, type MouseEvent, type ReactNode } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import type { FlowController } from '../../engine/controller.js';
import { ScreenFrame, type FrameLook } from '../frame/ScreenFrame.js';
import { componentUnder } from './componentUnder.js';
import * as styles from './ScreenStage.css.js';
import { useMarkPlaces } from './useMarkPlaces.js';

/** Props of `ScreenStage`. */
export interface ScreenStageProps {
  readonly document: FlowDocument;
  /** JSON pointer of the screen. */
  readonly screen: string;
  /** A run that stands on it; undefined where it can't be drawn. */
  readonly flow: FlowController | undefined;
  readonly look: FrameLook;
  /** Smaller than life. */
  readonly small?: boolean;
  /** Said where the screen can't be drawn. */
  readonly otherwise: string;
  /** The reader pressed a component, named by its pointer, or with the pointer of the screen something else of it. */
  readonly onPick?: ((pointer: string) => void) | undefined;
  /** Elements with `data-mark`, a JSON pointer: each is laid over the component it names. */
  readonly children?: ReactNode;
}

/** One screen of a document to be looked at, with marks over its components. Who can't point finds the same in lists beside it. */
export function ScreenStage({ document, screen, flow, look, small = false, otherwise, onPick, children }: ScreenStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  useMarkPlaces(stage, document.screens.find(({ pointer }) => pointer === screen), children);
  if (!flow) return <p>{otherwise}</p>;
  const pick = ({ target, clientX, clientY }: MouseEvent<HTMLDivElement>) => {
    const frame = stage.current?.querySelector('[data-flow-frame]');
    if (!onPick || !frame || (target instanceof Element && target.closest('button'))) return;
    onPick(componentUnder(frame, clientX, clientY) ?? screen);
  };
  return (
    <div ref={stage} className={onPick ? `${styles.stage} ${styles.pickable}` : styles.stage} data-flow-stage={screen} onClick={pick}>
      <div className={small ? styles.smaller : undefined}>
        <ScreenFrame key={look.platform} flow={flow} {...look} />
      </div>
      {children}
    </div>
  );
}
