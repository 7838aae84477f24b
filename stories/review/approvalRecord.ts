import { parseFlow } from '../../src/document/parseFlow.js';
import { createReviewEvent, type ReviewWish } from '../../src/review/record/createReviewEvent.js';
import type { ReviewEvent } from '../../src/review/record/reviewEvent.js';
import { firstVersion } from './approvalVersions.js';

/** Who reviews. */
export const people = { ada: { id: 'ada', name: 'Ada' }, bo: { id: 'bo', name: 'Bo' } };
/** One of them. */
export type Person = keyof typeof people;

const { document } = parseFlow(firstVersion);
const mail = '/screens/0/layout/children/1/children/1';

function said(events: readonly ReviewEvent[], by: Person, wish: ReviewWish): readonly ReviewEvent[] {
  if (!document) return events;
  return [...events, createReviewEvent(wish, { document, events, actor: people[by], at: `2026-01-05T09:0${events.length}:00Z` })];
}

const asked = said([], 'ada', { type: 'comment', pointer: mail, text: 'Do we need the e-mail? The ticket comes by message.' });
const answered = said(asked, 'bo', { type: 'reply', to: asked[0]?.hash ?? '', text: 'We don’t. I take it out.' });
const stopped = said(answered, 'ada', { type: 'decision', verdict: 'changes-requested', screen: 'VISITOR', text: 'See the comment.' });
/** What two people wrote about the first version. */
export const record = ([{ screen: 'VISIT', verdict: 'approved' }, { screen: 'THANKS', verdict: 'approved' }] as const)
  .reduce((events, { screen, verdict }) => said(events, 'bo', { type: 'decision', verdict, screen }), stopped);
