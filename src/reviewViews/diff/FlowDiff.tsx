import { useMemo, useState } from 'react';
import { parseFlow } from '../../document/parseFlow.js';
import { diffByScreen } from '../../review/diff/diffByScreen.js';
import type { ReviewStrings } from '../../strings/enReview.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import * as tool from '../tool/tool.css.js';
import { useChangeWords } from '../useChangeWords.js';
import { useReviewWords } from '../useReviewWords.js';
import { DiffSection } from './DiffSection.js';
import * as styles from './FlowDiff.css.js';

/** Props of `FlowDiff`. */
export interface FlowDiffProps extends FrameLook {
  /** The older version: JSON text or an object. */
  readonly before: string | object;
  /** The newer version. */
  readonly after: string | object;
  /** Whether only screens that changed are shown at first. Default true. */
  readonly onlyChanged?: boolean | undefined;
  /** Other words for the view. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  /** Other words for the sentences, by their ids in `reviewStrings`. */
  readonly changeStrings?: Partial<ReviewStrings> | undefined;
  readonly className?: string | undefined;
}

/**
 * Two versions of a Flow side by side, screen by screen: changed components outlined, a plain sentence for each change, and a way
 * from each to the other. Says so where one of them is no Flow that can be drawn.
 */
export function FlowDiff({ before, after, onlyChanged = true, strings, changeStrings, className, ...look }: FlowDiffProps) {
  const text = useReviewWords(look.locale, strings);
  const [older, newer] = [useMemo(() => parseFlow(before).document, [before]), useMemo(() => parseFlow(after).document, [after])];
  const diff = useMemo(() => older && newer && diffByScreen(older, newer), [older, newer]);
  const [narrowed, setNarrowed] = useState(onlyChanged);
  const language = usableLocale(look.locale ?? 'en');
  const say = useChangeWords(look.locale, changeStrings);
  const changed = diff?.screens.filter(({ changes }) => changes.length > 0) ?? [];
  return (
    <section
      className={[themeClass('android', look.colorScheme ?? 'auto'), tool.view, className].filter(Boolean).join(' ')}
      aria-label={text('diff')}
      data-flow-diff=""
      lang={language}
      dir={directionOf(language)}
    >
      <h2 className={tool.heading}>{text('diff')}</h2>
      {!diff || !older || !newer ? <p className={tool.text}>{text('notAFlow')}</p> : (
        <>
          <p className={tool.banner} role="status">
            {diff.changes.length === 0 ? text('diffNone') : `${text('diffCount', { count: diff.changes.length })}. ${text('diffScreens', { changed: changed.length, all: diff.screens.length })}.`}
          </p>
          <label className={`${tool.choice} ${tool.control} ${styles.filter}`}>
            <input type="checkbox" className={tool.tick} checked={narrowed} onChange={({ target }) => setNarrowed(target.checked)} />
            {text('diffOnlyChanged')}
          </label>
          {diff.flow.length > 0 && (
            <div className={`${tool.panel} ${styles.whole}`}>
              <h3 className={tool.subheading}>{text('diffWholeFlow')}</h3>
              <ul className={tool.list}>{diff.flow.map((change, index) => <li key={index} className={tool.item}>{say(change)}</li>)}</ul>
            </div>
          )}
          {(narrowed ? changed : diff.screens).map((pair) => (
            <DiffSection key={`${pair.before?.pointer} ${pair.after?.pointer}`} pair={pair} older={older} newer={newer} look={look} text={text} say={say} />
          ))}
        </>
      )}
    </section>
  );
}
