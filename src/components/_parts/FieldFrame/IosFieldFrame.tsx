import { useSettings, useText } from '../../../react/settings.js';
import { visuallyHidden } from '../../../theme/reset.css.js';
import { AuthorText } from '../AuthorText.js';
import { ErrorText } from '../ErrorText.js';
import { joinClasses } from '../joinClasses.js';
import * as styles from './IosFieldFrame.css.js';
import type { FrameViewProps } from './frameView.js';

/** Card with the label in a column at the start; error inside, helper below. Spec: visual.md 6.2; README 41. */
export function IosFieldFrame({ ids, label, optional, large, shape = 'line', helper, error, counter, trailing, state, children }: FrameViewProps) {
  const text = useText();
  const { locale } = useSettings();
  const inside = shape === 'line' && !large;
  const labelClass = large ? styles.largeLabel : inside ? joinClasses(styles.label, state === 'disabled' && styles.disabled) : visuallyHidden;
  const words = (
    <label id={ids.label} htmlFor={ids.control} className={labelClass}>
      <AuthorText text={label} />
      {optional && <span className={visuallyHidden}> {text('optional')}</span>}
    </label>
  );
  return (
    <>
      {large && words}
      <div className={joinClasses(styles.card, inside && styles.columns, shape === 'area' && styles.area)}>
        {!large && words}
        <div className={styles.line}>
          {children}
          {trailing && <div className={joinClasses(styles.trailing, state === 'disabled' && styles.closed)}>{trailing}</div>}
        </div>
        {counter && (
          <div id={ids.counter} className={styles.counter}>
            <span aria-hidden="true">{(counter.max - counter.count).toLocaleString(locale, { useGrouping: false })}</span>
            <span className={visuallyHidden}>{text('remaining', { count: counter.max - counter.count })}</span>
          </div>
        )}
        <ErrorText id={ids.error} text={error} className={styles.error} />
      </div>
      {helper && !error && <div id={ids.helper} className={styles.helper}><AuthorText text={helper} /></div>}
    </>
  );
}
