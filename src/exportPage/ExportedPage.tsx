import { useMemo, useRef, useState } from 'react';
import { parseFlow } from '../document/parseFlow.js';
import type { ExportedReview } from '../review/export/exportedReview.js';
import { reduceReview } from '../review/record/reduceReview.js';
import { useReviewWords } from '../reviewViews/useReviewWords.js';
import { FlowDiff } from '../reviewViews/diff/FlowDiff.js';
import { reviewLook } from '../reviewViews/review/reviewLook.js';
import { ReviewRecord } from '../reviewViews/review/ReviewRecord.js';
import { FlowStoryboard, type StoryboardHandle } from '../reviewViews/storyboard/FlowStoryboard.js';
import { usePrinting } from '../reviewViews/storyboard/usePrinting.js';
import * as tool from '../reviewViews/tool/tool.css.js';
import { themeClass } from '../theme/themeClass.js';
import { EarlierVersion } from './EarlierVersion.js';
import * as styles from './ExportedPage.css.js';
import { LookChoice, type Look } from './LookChoice.js';
import { PageHeader } from './PageHeader.js';
import { Panels } from './Panels.js';
import { TryOut } from './TryOut.js';

/** A review that was exported, in four parts: the Flow to be tried, its screens, what changed where there is an earlier version, and the record. */
export function ExportedPage({ review }: { readonly review: ExportedReview }) {
  const { flow, before, events, head, locale, timeZone, words } = review;
  const [look, setLook] = useState<Look>({ platform: review.platform, colorScheme: review.colorScheme });
  const storyboard = useRef<StoryboardHandle>(null);
  const text = useReviewWords(locale, words.views);
  const { when } = useMemo(() => reviewLook(text, locale, timeZone), [text, locale, timeZone]);
  const state = useMemo(() => {
    const { document } = parseFlow(flow);
    return document && reduceReview(events, document, head);
  }, [flow, events, head]);
  const frame = { ...look, locale, previewStrings: words.preview };
  // Paper is light; only the frames of the storyboard, which are pictures, are printed as they were chosen.
  const colorScheme = usePrinting() ? 'light' : look.colorScheme;
  const parts = [
    { id: 'try', label: text('exportTry'), onPaper: false, content: <TryOut review={review} look={look} text={text} /> },
    { id: 'screens', label: text('screens'), onPaper: true, content: <FlowStoryboard ref={storyboard} flow={flow} {...frame} strings={words.views} className={styles.view} /> },
    ...(before === undefined ? [] : [{
      id: 'changes', label: text('exportChanges'), onPaper: true, content: (
        <>
          <EarlierVersion before={before} text={text} />
          <FlowDiff before={before} after={flow} {...frame} colorScheme={colorScheme} strings={words.views} changeStrings={words.changes} className={styles.view} />
        </>
      ),
    }]),
    {
      id: 'record', label: text('exportRecord'), onPaper: true,
      content: <ReviewRecord flow={flow} events={events} head={head} locale={locale} timeZone={timeZone} colorScheme={colorScheme} strings={words.views} className={styles.view} />,
    },
  ];
  return (
    <div className={`${themeClass('android', colorScheme)} ${styles.page}`} data-exported-review="" data-color-scheme={look.colorScheme}>
      <header className={styles.header}>
        <PageHeader review={review} state={state} text={text} when={when} />
        <div className={styles.choices}>
          <LookChoice look={look} text={text} onChange={setLook} />
          <button type="button" className={tool.button} onClick={() => storyboard.current?.print()}>{text('print')}</button>
        </div>
      </header>
      <Panels parts={parts} label={text('exportParts')} />
      <footer className={styles.footer}><p className={tool.faint}>{text('exportSelfContained')}</p></footer>
    </div>
  );
}
