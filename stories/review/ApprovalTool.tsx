import { useState } from 'react';
import type { ReviewEvent } from '../../src/review/record/reviewEvent.js';
import { FlowDiff } from '../../src/reviewViews/diff/FlowDiff.js';
import { FlowGuide } from '../../src/reviewViews/guide/FlowGuide.js';
import { FlowMap } from '../../src/reviewViews/map/FlowMap.js';
import { FlowReview } from '../../src/reviewViews/review/FlowReview.js';
import { ReviewRecord } from '../../src/reviewViews/review/ReviewRecord.js';
import { FlowStoryboard } from '../../src/reviewViews/storyboard/FlowStoryboard.js';
import * as styles from './ApprovalTool.css.js';
import { people, record, type Person } from './approvalRecord.js';
import { firstVersion, secondVersion } from './approvalVersions.js';
import { useReviewLook } from './useReviewLook.js';

const versions = { first: firstVersion, second: secondVersion };
const views = ['Review', 'What changed', 'Guided review', 'Storyboard', 'Map', 'Record'] as const;

/** All that a host adds: who is looking, at which version, at what of it, and a store, here in memory. */
export function ApprovalTool() {
  const look = useReviewLook();
  const [person, setPerson] = useState<Person>('ada');
  const [version, setVersion] = useState<keyof typeof versions>('first');
  const [view, setView] = useState<(typeof views)[number]>('Review');
  const [events, setEvents] = useState<readonly ReviewEvent[]>(record);
  const flow = versions[version];
  const shown = {
    'Review': () => <FlowReview {...look} flow={flow} events={events} actor={people[person]} onEvent={(event) => setEvents((kept) => [...kept, event])} />,
    'What changed': () => <FlowDiff {...look} before={firstVersion} after={flow} />,
    'Guided review': () => <FlowGuide {...look} flow={flow} />,
    'Storyboard': () => <FlowStoryboard {...look} flow={flow} />,
    'Map': () => <FlowMap {...look} cards="pictures" flow={flow} />,
    'Record': () => <ReviewRecord colorScheme={look.colorScheme} locale={look.locale} flow={flow} events={events} head={events.at(-1)?.hash} />,
  };
  return (
    <div className={styles.page} data-scheme={look.colorScheme}>
      <header className={`${styles.bar} ${styles.barDark}`}>
        <h1 className={styles.title}>Museum ticket</h1>
        <label className={styles.choice}>
          Version
          <select className={styles.select} value={version} onChange={({ target }) => setVersion(target.value as keyof typeof versions)}>
            <option value="first">1, of January</option>
            <option value="second">2, of February</option>
          </select>
        </label>
        <label className={styles.choice}>
          Reviewer
          <select className={styles.select} value={person} onChange={({ target }) => setPerson(target.value as Person)}>
            <option value="ada">Ada</option>
            <option value="bo">Bo</option>
          </select>
        </label>
        <nav className={styles.tabs} aria-label="Views">
          {views.map((one) => <button key={one} type="button" className={styles.tab} aria-current={one === view ? 'page' : undefined} onClick={() => setView(one)}>{one}</button>)}
        </nav>
      </header>
      <main>{shown[view]()}</main>
    </div>
  );
}
