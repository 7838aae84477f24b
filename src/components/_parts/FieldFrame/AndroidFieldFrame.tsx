import { useText } from '../../../react/settings.js';
import { AuthorText } from '../AuthorText.js';
import { ErrorText } from '../ErrorText.js';
import { joinClasses } from '../joinClasses.js';
import { Optional } from '../Optional.js';
import * as styles from './AndroidFieldFrame.css.js';
import type { FrameViewProps } from './frameView.js';

/** Outlined box whose label moves into the outline; helper, error and counter below. Spec: visual.md 6.1. */
export function AndroidFieldFrame({ ids, label, optional, large, shape = 'line', helper, error, counter, trailing, state, floating, children }: FrameViewProps) {
  const text = useText();
  const labelClass = large ? styles.largeLabel : joinClasses(floating ? styles.floatingLabel : styles.restingLabel, styles.labelColor[state]);
  const words = <label id={ids.label} htmlFor={ids.control} className={labelClass}><AuthorText text={label} />{optional && <Optional />}</label>;
  return (
    <>
      {large && words}
      <div className={joinClasses(styles.box, styles.boxLine[state], shape === 'area' && styles.area)}>
        {!large && words}
        {children}
        {trailing && <div className={joinClasses(styles.trailing, state === 'disabled' && styles.closed)}>{trailing}</div>}
      </div>
      <div className={joinClasses((helper || error || counter) && styles.below)}>
        <div className={styles.message}>
          <ErrorText id={ids.error} text={error} className={styles.error} />
          {helper && !error && <div id={ids.helper} className={styles.helper}><AuthorText text={helper} /></div>}
        </div>
        {counter && <div id={ids.counter} className={styles.counter}><AuthorText text={text('counter', { ...counter })} /></div>}
      </div>
    </>
  );
}
