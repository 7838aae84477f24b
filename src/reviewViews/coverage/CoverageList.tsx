import { goalKey } from '../../review/coverage/goal.js';
import type { Coverage } from '../../review/coverage/coverageOf.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import * as tool from '../tool/tool.css.js';
import * as styles from './FlowCoverage.css.js';
import { goalSentence } from './goalSentence.js';

const kinds = { screens: 'coverageScreens', routes: 'coverageRoutes', branches: 'coverageBranches', terminals: 'coverageTerminals', validation: 'coverageValidation' } as const;
const order = Object.keys(kinds) as readonly (keyof typeof kinds)[];

/** How much of each kind was seen, and what was not; kinds that a Flow has nothing of are left out. */
export function CoverageList({ coverage, text }: { readonly coverage: Coverage; readonly text: ReviewViewText }) {
  const shown = order.filter((kind) => coverage[kind].total > 0);
  return (
    <>
      <ul className={tool.list}>
        {shown.map((kind) => {
          const { seen, total, missing } = coverage[kind];
          return (
            <li key={kind} className={tool.item} data-coverage={kind} data-seen={seen} data-total={total}>
              <div className={styles.line}>
                <span className={tool.wide}>{text(kinds[kind])}</span>
                <span className={styles.figure}>{text('coverageSeen', { seen, total })}</span>
              </div>
              <progress className={styles.bar} value={seen} max={total} aria-label={text(kinds[kind])} />
              {missing.length > 0 && (
                <details className={styles.missing}>
                  <summary className={styles.summary}>{text('coverageMissing', { count: missing.length })}</summary>
                  <ul className={styles.goals}>{missing.map((goal) => <li key={goalKey(goal)} className={styles.goal}>{goalSentence(goal, text)}</li>)}</ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
      {shown.every((kind) => coverage[kind].missing.length === 0) && <p className={tool.text}>{text('coverageAll')}</p>}
    </>
  );
}
