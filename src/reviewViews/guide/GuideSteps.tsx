import type { FlowDocument } from '../../document/flowDocument.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import * as tool from '../tool/tool.css.js';
import * as styles from './FlowGuide.css.js';
import type { GuideWay } from './guideWays.js';
import { stepSentence } from './stepSentence.js';

/** Props of `GuideSteps`. */
export interface GuideStepsProps {
  readonly document: FlowDocument;
  readonly way: GuideWay;
  readonly name: string;
  /** Steps done. */
  readonly at: number;
  readonly text: ReviewViewText;
  readonly onGo: (to: number) => void;
}

/** What is done on a way, step by step, forth and back. Each step can be pressed to come to it. */
export function GuideSteps({ document, way, name, at, text, onGo }: GuideStepsProps) {
  const all = way.steps.length;
  const done = way.steps[at - 1];
  return (
    <div className={tool.panel} data-guide-steps={at}>
      <h3 className={tool.subheading}>{name}</h3>
      <div className={`${tool.row} ${tool.control}`}>
        <button type="button" className={tool.button} disabled={at === 0} onClick={() => onGo(at - 1)}>{text('guideBack')}</button>
        <button type="button" className={tool.primary} disabled={at === all} onClick={() => onGo(at + 1)}>{text('guideNext')}</button>
        <button type="button" className={tool.quiet} disabled={at === all} onClick={() => onGo(all)}>{text('guideEnd')}</button>
      </div>
      <p className={tool.text} role="status">{done ? text('guideAt', { number: at, all, what: stepSentence(done, document, text) }) : text('guideStart')}</p>
      <ol className={styles.steps} aria-label={text('guideSteps', { walk: name })}>
        {way.steps.map((step, index) => (
          <li key={index} className={tool.item}>
            <button type="button" className={tool.line} aria-current={index + 1 === at ? 'step' : undefined} data-done={index < at || undefined} onClick={() => onGo(index + 1)}>
              <span className={styles.step}>
                <span className={styles.number} aria-hidden="true">{index + 1}</span>
                {stepSentence(step, document, text)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
