import { useState } from 'react';
import type { ReviewEvent } from '../../src/review/record/reviewEvent.js';
import { FlowDiff } from '../../src/reviewViews/diff/FlowDiff.js';
import { FlowReview } from '../../src/reviewViews/review/FlowReview.js';
import { ReviewRecord } from '../../src/reviewViews/review/ReviewRecord.js';
import { firstVersion, secondVersion } from './approvalVersions.js';

const people = { ada: { id: 'ada', name: 'Ada' }, bo: { id: 'bo', name: 'Bo' } };
type Person = keyof typeof people;

/** All that a host adds: who is looking, at which version, and a store, here in memory. */
export function ApprovalTool() {
  const [person, setPerson] = useState<Person>('ada');
  const [newer, setNewer] = useState(false);
  const [events, setEvents] = useState<readonly ReviewEvent[]>([]);
  const flow = newer ? secondVersion : firstVersion;
  return (
    <main>
      <label>Reviewer <select value={person} onChange={({ target }) => setPerson(target.value as Person)}><option value="ada">Ada</option><option value="bo">Bo</option></select></label>{' '}
      <label><input type="checkbox" checked={newer} onChange={({ target }) => setNewer(target.checked)} /> Second version</label>
      <FlowReview flow={flow} events={events} actor={people[person]} onEvent={(event) => setEvents((kept) => [...kept, event])} colorScheme="light" />
      {newer && <FlowDiff before={firstVersion} after={secondVersion} colorScheme="light" />}
      <ReviewRecord flow={flow} events={events} head={events.at(-1)?.hash} colorScheme="light" />
    </main>
  );
}
