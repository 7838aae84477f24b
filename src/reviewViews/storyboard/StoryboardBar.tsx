import type { FrameState } from '../../review/frames/storyFrame.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import { zoomSteps } from './FlowStoryboard.css.js';
import * as styles from './StoryboardBar.css.js';

/** A size frames are shown at, in per cent. */
export type StoryboardZoom = (typeof zoomSteps)[number];

interface Props {
  readonly text: ReviewViewText;
  readonly count: number;
  readonly states: readonly FrameState[];
  readonly onStates: (states: readonly FrameState[]) => void;
  readonly zoom: StoryboardZoom;
  readonly onZoom: (zoom: StoryboardZoom) => void;
  readonly onPrint: () => void;
}

const labels = { empty: 'frameEmpty', filled: 'frameFilled', errors: 'frameErrors', branch: 'frameBranches' } as const;
const order = Object.keys(labels) as readonly FrameState[];

const minus = 'M2 6h8';
const plus = 'M2 6h8M6 2v8';

function Sign({ path }: { readonly path: string }) {
  return <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false"><path d={path} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" /></svg>;
}

/** What a reader can ask of a storyboard: which states, how large, and on paper. */
export function StoryboardBar({ text, count, states, onStates, zoom, onZoom, onPrint }: Props) {
  const at = zoomSteps.indexOf(zoom);
  const step = (by: -1 | 1, label: 'zoomIn' | 'zoomOut') => {
    const to = zoomSteps[at + by];
    return <button type="button" className={styles.button} aria-label={text(label)} disabled={to === undefined} onClick={() => to !== undefined && onZoom(to)}><Sign path={by < 0 ? minus : plus} /></button>;
  };
  return (
    <div className={styles.bar} data-part="storyboard-bar">
      <span className={styles.value} role="status">{text('framesShown', { count })}</span>
      <fieldset className={styles.group} aria-label={text('framesOnDemand')}>
        {order.map((state) => (
          <label key={state} className={styles.label}>
            <input
              type="checkbox"
              className={styles.box}
              checked={states.includes(state)}
              onChange={({ target }) => onStates(order.filter((other) => (other === state ? target.checked : states.includes(other))))}
            />
            {text(labels[state])}
          </label>
        ))}
      </fieldset>
      <div className={styles.group} role="group" aria-label={text('zoom')}>
        {step(-1, 'zoomOut')}
        <span className={styles.value}>{text('percent', { value: zoom })}</span>
        {step(1, 'zoomIn')}
      </div>
      <button type="button" className={styles.button} onClick={onPrint}>{text('print')}</button>
    </div>
  );
}
