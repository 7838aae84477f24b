import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { parseFlow } from '../../../src/document/parseFlow.js';
import { createReviewEvent } from '../../../src/review/record/createReviewEvent.js';
import { FlowDiff } from '../../../src/reviewViews/diff/FlowDiff.js';
import { FlowReview } from '../../../src/reviewViews/review/FlowReview.js';
import { ReviewRecord } from '../../../src/reviewViews/review/ReviewRecord.js';

const flow = (label: string) => ({
  version: '7.3',
  screens: [{ id: 'ONE', terminal: true, layout: { type: 'SingleColumnLayout', children: [{ type: 'TextInput', name: 'mail', label }, { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete' } }] } }],
});
const actor = { id: 'ada', name: 'Ada' };
const document = parseFlow(flow('Mail')).document!;
const comment = createReviewEvent({ type: 'comment', pointer: '/screens/0/layout/children/0', text: 'Why?' }, { document, events: [], actor, at: '2026-01-05T09:00:00Z' });

it.each([
  ['the difference', <FlowDiff before={flow('Mail')} after={flow('E-mail')} />, 'changed from “Mail” to “E-mail”'],
  ['the desk', <FlowReview flow={flow('Mail')} events={[comment]} actor={actor} onEvent={() => {}} />, 'Why?'],
  ['the record', <ReviewRecord flow={flow('Mail')} events={[comment]} />, comment.hash],
  ['what is no Flow', <FlowReview flow="nonsense" events={[{}, null, 7]} />, 'There is no Flow here that can be drawn.'],
])('a server sends %s, without inline styles, which strict pages refuse', (_, view, said) => {
  const html = renderToString(view);
  expect(html).toContain(said);
  expect(html).not.toMatch(/\sstyle=/);
});
