import type { RecordProblem } from '../../review/record/checkChain.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import * as tool from '../tool/tool.css.js';

/** What is wrong with a record, each with its place; nothing where it is whole. */
export function ReviewProblems({ problems, text }: { readonly problems: readonly RecordProblem[]; readonly text: ReviewViewText }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className={tool.warning} data-review-problems="">
      <strong className={tool.text}>{text('recordBroken')}</strong>
      <ul className={tool.list}>
        {problems.map(({ kind, index }) => <li key={`${kind} ${index}`} className={tool.item}>{text('problemAt', { number: index + 1, problem: text(kind) })}</li>)}
      </ul>
    </div>
  );
}
