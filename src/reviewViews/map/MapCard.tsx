import { memo, useMemo, useRef } from 'react';
import type { FlowDocument } from '../../document/flowDocument.js';
import { marksOf } from '../../review/map/flowOutline.js';
import type { GraphScreen } from '../../review/map/flowGraph.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import { type FrameLook, ScreenFrame } from '../frame/ScreenFrame.js';
import { playFrame } from '../storyboard/playFrame.js';
import { useNear } from '../storyboard/useNear.js';
import * as tool from '../tool/tool.css.js';
import * as styles from './FlowMap.css.js';

const words = { entry: 'mapEntry', terminal: 'mapTerminal', unreachable: 'mapUnreachable', deadEnd: 'mapDeadEnd' } as const;
const tones = { entry: 'good', terminal: 'good', unreachable: 'bad', deadEnd: 'bad' } as const;

/** Props of `MapCard`. */
export interface MapCardProps {
  readonly screen: GraphScreen;
  readonly text: ReviewViewText;
  readonly walked: boolean;
  readonly current: boolean;
  readonly tabStop: boolean;
  readonly onFocus: () => void;
  readonly onSelect: () => void;
}

/** A screen as a card: its id, its title, and what is special about it. */
export function MapCard({ screen, text, walked, current, tabStop, onFocus, onSelect }: MapCardProps) {
  return (
    <button
      type="button"
      className={styles.card}
      data-map-screen={screen.id}
      data-walked={walked || undefined}
      data-current={current || undefined}
      data-unreachable={screen.unreachable || undefined}
      aria-current={current ? 'step' : undefined}
      tabIndex={tabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onSelect}
    >
      <span className={styles.name}>{screen.id}</span>
      <span className={styles.title} dir="auto">{screen.title}</span>
      <span className={styles.marks}>
        {marksOf(screen).map((mark) => <span key={mark} className={tool.badge} data-tone={tones[mark]} data-mark-of-screen={mark}>{text(words[mark])}</span>)}
        {walked && <span className={tool.hidden}>{text('mapWalked')}</span>}
      </span>
    </button>
  );
}

/** What a screen looks like, drawn when it comes near. The card beside it is the control; this is a larger target for a pointer. */
export const MapPicture = memo(function MapPicture({ document, screen, look, onSelect }: { readonly document: FlowDocument; readonly screen: string; readonly look: FrameLook; readonly onSelect?: ((screen: string) => void) | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const flow = useMemo(() => (near ? playFrame(document, { opens: screen, events: [] }) : undefined), [near, document, screen]);
  return <div ref={place} className={styles.picture} data-map-picture={screen} onClick={() => onSelect?.(screen)}>{flow && <ScreenFrame flow={flow} {...look} />}</div>;
});
