import type { FlowDocument } from '../../document/flowDocument.js';
import type { FlowChange } from '../../review/diff/flowChange.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import * as stageStyles from '../stage/ScreenStage.css.js';
import { ScreenStage } from '../stage/ScreenStage.js';
import { useScreenRun } from '../stage/useScreenRun.js';
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
  /** Said where there is no such screen. */
  readonly absent: string;
  readonly text: ReviewViewText;
  readonly say: (change: FlowChange) => string;
  readonly onChoose: (change: FlowChange) => void;
}

/** One screen in one version, what changed of it outlined; an outline leads to its sentence. */
export function DiffSide({ title, screen, side, changes, absent, ...shared }: DiffSideProps) {
  return (
    <figure className={`${tool.mat} ${styles.figure}`} data-side={side === 'from' ? 'before' : 'after'}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {screen === undefined ? <p className={styles.nothing}>{absent}</p> : <Picture {...shared} title={title} screen={screen} side={side} changes={changes} />}
    </figure>
  );
}

function Picture({ title, document, screen, side, changes, chosen, look, text, say, onChoose }: Omit<DiffSideProps, 'absent' | 'screen'> & { readonly screen: string }) {
  const marks = marksOf(changes, side, screen);
  const { flow, away } = useScreenRun(document, screen, marks.map(({ pointer }) => pointer));
  return (
    <>
      <ScreenStage document={document} screen={screen} flow={flow} look={look} small otherwise={text('notDrawn')}>
        {marks.filter(({ pointer }) => !away.includes(pointer)).map(({ pointer, kind, changes: own }) => (
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
      {flow && away.length > 0 && <p className={`${tool.faint} ${styles.away}`} data-away={away.length}>{text('diffAway', { count: away.length })}</p>}
    </>
  );
}
