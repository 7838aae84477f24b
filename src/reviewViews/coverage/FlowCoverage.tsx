import { useFlowDocument } from '../../embed/useFlowDocument.js';
import { useKept } from '../../react/useKept.js';
import type { ColorScheme } from '../../react/settings.js';
import type { FlowTrace } from '../../review/coverage/coverageOf.js';
import type { ReviewViewStrings } from '../../strings/enReviewViews.js';
import { directionOf, usableLocale } from '../../strings/usableLocale.js';
import { themeClass } from '../../theme/themeClass.js';
import * as tool from '../tool/tool.css.js';
import { useReviewWords } from '../useReviewWords.js';
import { CoverageList } from './CoverageList.js';
import { useCoverage } from './useCoverage.js';

/** Props of `FlowCoverage`. */
export interface FlowCoverageProps {
  /** Flow JSON, as text or as an object. */
  readonly flow: string | object;
  /** The runs so far: what `onEvent` told, collected by the host. A new list for each change. */
  readonly traces: readonly FlowTrace[];
  /** `auto` follows the reader's system. Default `auto`. */
  readonly colorScheme?: ColorScheme | undefined;
  /** BCP 47. Default `en`. */
  readonly locale?: string | undefined;
  /** Other words for the view. */
  readonly strings?: Partial<ReviewViewStrings> | undefined;
  readonly className?: string | undefined;
}

const sameTraces = (a: readonly FlowTrace[], b: readonly FlowTrace[]) => a.length === b.length && a.every((trace, index) => trace === b[index]);

/** What a reviewer has seen of a Flow and what not yet: screens, ways between them, branches, ends and the mistakes fields tell of. */
export function FlowCoverage({ flow, traces, colorScheme = 'auto', locale = 'en', strings, className }: FlowCoverageProps) {
  const text = useReviewWords(locale, strings);
  const { document } = useFlowDocument(flow);
  const coverage = useCoverage(document, useKept(traces, sameTraces));
  const language = usableLocale(locale);
  return (
    <section
      className={[themeClass('android', colorScheme), tool.view, className].filter(Boolean).join(' ')}
      aria-label={text('coverage')}
      data-flow-coverage=""
      lang={language}
      dir={directionOf(language)}
    >
      <div className={tool.panel}>
        <h2 className={tool.heading}>{text('coverage')}</h2>
        {!document && <p className={tool.text}>{text('notAFlow')}</p>}
        {coverage && <CoverageList coverage={coverage} text={text} />}
      </div>
    </section>
  );
}
