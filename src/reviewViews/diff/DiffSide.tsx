import type { FlowDocument } from '../../document/flowDocument.js';
import type { FlowChange } from '../../review/diff/flowChange.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import * as stageStyles from '../stage/ScreenStage.css.js';
import { ScreenStage } from '../stage/ScreenStage.js';
import * as tool from '../tool/tool.css.js';
import * as styles from './FlowDiff.css.js';
import { marksOf } from './marksOf.js';

/** Props of `DiffSide`. */
export interface DiffSideProps {
  readonly title: string;
  readonly document: FlowDocument;
  /** JSON pointer of the screen; undefined where this version has none. */
  readonly screen: string | undefined;
  readonly side: 'from' | 'to';
  readonly changes: readonly FlowChange[];
  readonly chosen: FlowChange | undefined;
  readonly look: FrameLook;
  /** Said where there is no such screen, and where it can't be drawn. */
  readonly absent: string;
  readonly notDrawn: string;
  readonly say: (change: FlowChange) => string;
  readonly onChoose: (change: FlowChange) => void;
}

/** One screen in one version, what changed of it outlined; an outline leads to its sentence. */
export function DiffSide({ title, document, screen, side, changes, chosen, look, absent, notDrawn, say, onChoose }: DiffSideProps) {
  return (
    <figure className={`${tool.mat} ${styles.figure}`} data-side={side === 'from' ? 'before' : 'after'}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {screen === undefined ? <p className={styles.nothing}>{absent}</p> : (
        <ScreenStage document={document} screen={screen} look={look} small otherwise={notDrawn}>
          {marksOf(changes, side, screen).map(({ pointer, kind, changes: own }) => (
            <button
              key={pointer}
              type="button"
              className={stageStyles.outline}
              data-mark={pointer}
              data-kind={kind}
              aria-pressed={chosen !== undefined && own.includes(chosen)}
              aria-label={`${title}: ${own.map(say).join(' ')}`}
              onClick={() => own[0] && onChoose(own[0])}
            />
          ))}
        </ScreenStage>
      )}
    </figure>
  );
}
