import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import * as styles from './Playground.css.js';

interface FindingsListProps {
  readonly findings: readonly Diagnostic[];
  readonly onChoose: (finding: Diagnostic) => void;
  /** Whether they are marked on the phone. */
  readonly marked: boolean;
  readonly onMark: (marked: boolean) => void;
}

const words = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

function placeOf({ range, pointer }: Diagnostic): string {
  return range ? `${range.start.line}:${range.start.column}` : pointer || 'whole document';
}

/** What is wrong or risky, each with its rule and place; choosing one leads there. */
export function FindingsList({ findings, onChoose, marked, onMark }: FindingsListProps) {
  return (
    <section aria-labelledby="playground-findings" className={styles.panel}>
      <h2 id="playground-findings" className={styles.heading}>Findings <span className={styles.count} role="status">{findings.length === 0 ? 'none' : findings.length}</span></h2>
      <label className={styles.choice}><input type="checkbox" checked={marked} onChange={({ target }) => onMark(target.checked)} />Mark them on the phone</label>
      <ul className={styles.findings}>
        {findings.map((finding, index) => (
          <li key={index}>
            <button type="button" className={styles.finding} onClick={() => onChoose(finding)}>
              <span className={styles.severity[finding.severity]}>{words[finding.severity]}</span>
              <span className={styles.place}>{placeOf(finding)}</span>
              <code className={styles.rule}>{finding.rule}{finding.code && ` · ${finding.code}`}</code>
              <span className={styles.message}>{finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
