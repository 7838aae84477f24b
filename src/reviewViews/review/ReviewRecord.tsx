import { useMemo } from 'react';
import { isReviewEvent } from '../../review/record/isReviewEvent.js';
import type { ColorScheme } from '../../react/settings.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import * as tool from '../tool/tool.css.js';
import { useReviewWords } from '../useReviewWords.js';
import { RecordEntries } from './RecordEntries.js';
import { reviewLook, toneOf } from './reviewLook.js';
import * as styles from './ReviewRecord.css.js';
import { ReviewProblems } from './ReviewProblems.js';
import { useFlowReview } from './useFlowReview.js';

/** Props of `ReviewRecord`. */
export interface ReviewRecordProps {
  /** The version the record is read for: JSON text or an object. */
  readonly flow: string | object;
  /** The record, as it came out of the host's store. */
  readonly events: readonly unknown[];
  /** Hash of the last event where the host keeps it apart. */
  readonly head?: string | undefined;
  /** BCP 47, for times, digits and direction. Default `en`. */
  readonly locale?: string | undefined;
  /** Zone the times are told in. Default `UTC`. */
  readonly timeZone?: string | undefined;
  /** On paper it is always black on white. Default `auto`. */
  readonly colorScheme?: ColorScheme | undefined;
  /** Other words for the view. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  readonly className?: string | undefined;
}

/** The record of a review to be read, printed and kept: digests, how each screen stands, and every entry with its hash. */
export function ReviewRecord({ flow, events, head, locale, timeZone = 'UTC', colorScheme = 'auto', strings, className }: ReviewRecordProps) {
  const text = useReviewWords(locale, strings);
  const language = usableLocale(locale ?? 'en');
  const look = useMemo(() => reviewLook(text, language, timeZone), [text, language, timeZone]);
  const { state } = useFlowReview({ flow, events, head });
  return (
    <section
      className={[themeClass('android', colorScheme), tool.view, styles.record, className].filter(Boolean).join(' ')}
      aria-label={text('record')}
      data-review-record=""
      lang={language}
      dir={directionOf(language)}
    >
      <div className={`${tool.panel} ${styles.sheet}`}>
        <h2 className={tool.heading}>{text('record')}</h2>
        {!state ? <p className={tool.text}>{text('notAFlow')}</p> : (
          <>
            <p className={tool.banner} data-tone={state.approved ? 'good' : 'bad'}><strong>{text(state.approved ? 'flowApproved' : 'flowNotApproved')}</strong></p>
            <p className={tool.text}>{text('recordFlow')}: <span className={styles.digest}>{state.flow.digest}</span></p>
            {state.intact ? <p className={tool.text}>{text('recordWhole')}</p> : <ReviewProblems problems={state.problems} text={text} />}
            <h3 className={tool.subheading}>{text('screens')}</h3>
            <table className={styles.table}>
              <thead><tr>{(['recordScreen', 'recordStatus', 'recordDigest'] as const).map((id) => <th key={id} scope="col" className={styles.head}>{text(id)}</th>)}</tr></thead>
              <tbody>
                {state.screens.map((screen) => (
                  <tr key={screen.pointer} className={styles.entry}>
                    <th scope="row" className={styles.head}>{screen.id}</th>
                    <td className={styles.cell}><span className={tool.badge} data-tone={toneOf(screen.status)}>{text(screen.status)}</span></td>
                    <td className={styles.cell}><span className={styles.digest}>{screen.digest}</span></td>
                  </tr>
                ))}
              </tbody>
            </table>
            <h3 className={tool.subheading}>{text('recordEntries')}</h3>
            <RecordEntries entries={events.map((event) => (isReviewEvent(event) ? event : undefined))} problems={state.problems} look={look} />
          </>
        )}
      </div>
    </section>
  );
}
