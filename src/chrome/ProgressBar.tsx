import { useText } from '../react/settings.js';
import { useSelect } from '../react/useFlow.js';
import * as styles from './ProgressBar.css.js';
import { selectProgress } from './selectors.js';

/** On phones the fill stands this many points below the plain fraction. Spec: visual.md 2. */
const shortfall = 3;

/** How far the reader has come; nothing for a Flow of one screen. Spec: visual.md 2. */
export function ProgressBar() {
  const text = useText();
  const progress = useSelect(selectProgress);
  if (progress === undefined) return null;
  const percent = Math.min(100, Math.max(0, Math.round(progress * 100) - shortfall));
  return (
    <div data-part="progress" role="progressbar" aria-label={text('progress')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent} className={styles.row}>
      <svg width="100%" height="4" aria-hidden="true" className={styles.drawing}>
        <rect width="100%" height="4" rx="2" className={styles.track} />
        <rect width={`${percent}%`} height="4" rx="2" className={styles.fill} />
      </svg>
    </div>
  );
}
