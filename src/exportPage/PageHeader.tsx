import type { ExportedReview } from '../review/export/exportedReview.js';
import type { ReviewState } from '../review/record/reviewState.js';
import { toneOf } from '../reviewViews/review/reviewLook.js';
import * as tool from '../reviewViews/tool/tool.css.js';
import type { ReviewViewText } from '../strings/createReviewViewText.js';
import * as styles from './ExportedPage.css.js';

/** Props of `PageHeader`. */
export interface PageHeaderProps {
  readonly review: ExportedReview;
  /** How the review stands, worked out here; undefined where the file holds no Flow. */
  readonly state: ReviewState | undefined;
  readonly text: ReviewViewText;
  readonly when: (at: string) => string;
}

/** Letters of a digest that are enough to tell versions apart by eye. */
const short = 12;

/** What the file is: its title, how it stands, which version it is and when it was written. */
export function PageHeader({ review, state, text, when }: PageHeaderProps) {
  const isAltered = review.digest !== undefined && review.digest !== state?.flow.digest;
  return (
    <div className={styles.about}>
      <h1 className={styles.title}>{review.title}</h1>
      <div className={tool.row} data-export-status={statusOf(state)}>
        {state && <Standing state={state} text={text} />}
        {review.at !== undefined && <span className={tool.faint}>{text('exportWritten', { date: when(review.at) })}</span>}
      </div>
      {state && (
        <details className={styles.details}>
          <summary className={styles.summary}>{text('recordDigest')} <bdi dir="ltr" className={styles.digest}>{state.flow.digest.slice(0, short)}…</bdi></summary>
          <p className={styles.digest} data-export-digest="">{state.flow.digest}</p>
        </details>
      )}
      {isAltered && <p role="alert" className={tool.warning}>{text('exportAltered')}</p>}
      {state && !state.intact && <p role="alert" className={tool.warning}>{text('recordBroken')}</p>}
    </div>
  );
}

/** `approved`, where every screen is; else how it stands with the Flow, or that nobody has decided. */
function statusOf(state: ReviewState | undefined): string | undefined {
  return state?.approved ? 'approved' : state?.decisions.length === 0 ? 'open' : 'not-approved';
}

function Standing({ state, text }: { readonly state: ReviewState; readonly text: ReviewViewText }) {
  if (state.approved) return <span className={tool.badge} data-tone="good">{text('flowApproved')}</span>;
  if (state.decisions.length === 0) return <span className={tool.badge} data-tone={toneOf('open')}>{text('noDecisions')}</span>;
  return <span className={tool.badge} data-tone="bad">{text('flowNotApproved')}</span>;
}
