import { goalKey } from '../../review/coverage/goal.js';
import type { FlowTrace } from '../../review/coverage/coverageOf.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import { CoverageList } from '../coverage/CoverageList.js';
import { goalSentence } from '../coverage/goalSentence.js';
import type { FrameLook } from '../frame/ScreenFrame.js';
import * as desk from '../review/FlowReview.css.js';
import * as tool from '../tool/tool.css.js';
import { useReviewWords } from '../useReviewWords.js';
import * as styles from './FlowGuide.css.js';
import { GuidePicture } from './GuidePicture.js';
import { GuideSteps } from './GuideSteps.js';
import type { GuideWay } from './guideWays.js';
import { useFlowGuide } from './useFlowGuide.js';

/** Props of `FlowGuide`. */
export interface FlowGuideProps extends FrameLook {
  /** Flow JSON, as text or as an object. */
  readonly flow: string | object;
  /** Runs in which the reviewer saw something already: they count as seen. A new list for each change. */
  readonly traces?: readonly FlowTrace[] | undefined;
  /** Other words for the view. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  readonly className?: string | undefined;
}

/**
 * The guided review: few walks that together show what there is to see, and the mistakes of each screen, each begun by one press and
 * taken a step at a time; beside it what was seen so far. `useFlowGuide` is the same without a view.
 */
export function FlowGuide({ flow: source, traces, strings, className, ...look }: FlowGuideProps) {
  const text = useReviewWords(look.locale, strings);
  const language = usableLocale(look.locale ?? 'en');
  const { document, plan, way, flow, at, walked, coverage, choose, go } = useFlowGuide(source, traces);
  return (
    <section
      className={[themeClass('android', look.colorScheme ?? 'auto'), tool.view, className].filter(Boolean).join(' ')}
      aria-label={text('guide')}
      data-flow-guide=""
      lang={language}
      dir={directionOf(language)}
    >
      <h2 className={tool.heading}>{text('guide')}</h2>
      {!document && <p className={tool.text}>{text('notAFlow')}</p>}
      {document && !plan && <p className={tool.text}>{text('guideLooking')}</p>}
      {document && plan && (
        <div className={desk.desk}>
          <nav className={`${tool.panel} ${desk.screens}`} aria-label={text('guideWays')}>
            {plan.ways.map((one) => (
              <button key={one.key} type="button" className={tool.line} aria-current={one === way} data-way={one.key} onClick={() => choose(one.key)}>
                <span className={desk.name}>{nameOf(one, plan.ways, text)}</span>
                {one.walk && <span className={styles.screens}><bdi>{one.screens.join(' → ')}</bdi></span>}
                {(walked.get(one.key) ?? -1) === one.steps.length && <span className={tool.badge} data-tone="good">{text('guideWalked')}</span>}
              </button>
            ))}
          </nav>
          <div className={`${tool.mat} ${desk.picture} ${styles.picture}`}>{flow && <GuidePicture document={document} flow={flow} look={look} next={way?.steps[at]?.pointer} />}</div>
          <div className={desk.talk}>
            {way && <GuideSteps document={document} way={way} name={nameOf(way, plan.ways, text)} at={at} text={text} onGo={go} />}
            <div className={tool.panel}>
              <h3 className={tool.subheading}>{text('coverage')}</h3>
              {coverage && <CoverageList coverage={coverage} text={text} />}
              {plan.notReached.length > 0 && (
                <>
                  <h4 className={tool.label}>{text('guideNotReached')}</h4>
                  <ul className={tool.list}>{plan.notReached.map((goal) => <li key={goalKey(goal)} className={`${tool.item} ${tool.faint}`}>{goalSentence(goal, text)}</li>)}</ul>
                </>
              )}
            </div>
          </div>
        </div>
      )}
    </section>
  );
}

function nameOf(way: GuideWay, ways: readonly GuideWay[], text: ReviewViewText): string {
  return way.walk ? text('guideWalk', { number: ways.indexOf(way) + 1 }) : text('guideMistakes', { screen: way.screens[0] ?? '' });
}
