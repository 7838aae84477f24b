import type { RecordProblem } from '../../review/record/checkChain.js';
import type { ReviewEvent } from '../../review/record/reviewEvent.js';
import * as tool from '../tool/tool.css.js';
import { entrySentence } from './entrySentence.js';
import { nameOf, type ReviewLook } from './reviewLook.js';
import * as styles from './ReviewRecord.css.js';

/** Props of `RecordEntries`. */
export interface RecordEntriesProps {
  /** In the order of the record; undefined for what is no event. */
  readonly entries: readonly (ReviewEvent | undefined)[];
  readonly problems: readonly RecordProblem[];
  readonly look: ReviewLook;
}

/** Every entry of a record in order, what is wrong with it beside it. Numbers are places in the list, as the warnings use them. */
export function RecordEntries({ entries, problems, look }: RecordEntriesProps) {
  const { text, when } = look;
  const numberOf = (hash: string) => entries.findIndex((event) => event?.hash === hash) + 1 || '?';
  return (
    <table className={styles.table}>
      <thead>
        <tr>{(['recordNumber', 'recordWhen', 'recordWho', 'recordWhat', 'recordHash'] as const).map((id) => <th key={id} scope="col" className={styles.head}>{text(id)}</th>)}</tr>
      </thead>
      <tbody>
        {entries.map((event, index) => {
          const wrong = problems.filter((problem) => problem.index === index);
          return (
            <tr key={index} className={styles.entry} data-entry={index + 1}>
              <th scope="row" className={wrong.length > 0 ? `${styles.head} ${styles.wrong}` : styles.head}>{index + 1}</th>
              <td className={styles.cell}>{event && when(event.at)}</td>
              <td className={styles.cell}>{event && nameOf(event.actor)}</td>
              <td className={styles.cell}>
                {event && entrySentence(event, look, numberOf)}
                {wrong.map(({ kind }) => <strong key={kind} className={tool.text}>{text('problemAt', { number: index + 1, problem: text(kind) })}</strong>)}
              </td>
              <td className={styles.cell}>{event && <span className={styles.digest}>{event.hash}</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
