import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { parseFlow } from '../../src/document/parseFlow.js';
import { createReviewEvent } from '../../src/review/record/createReviewEvent.js';
import type { ReviewEvent } from '../../src/review/record/reviewEvent.js';
import { ReviewRecord } from '../../src/reviewViews/review/ReviewRecord.js';
import { ApprovalTool } from './ApprovalTool.js';
import { firstVersion } from './approvalVersions.js';

const meta: Meta<typeof ApprovalTool> = { title: 'Review/Approval', component: ApprovalTool, tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

/** Two versions of a Flow, two reviewers, and a store in memory. */
export const Tool: StoryObj<typeof ApprovalTool> = {
  play: async ({ canvasElement, canvas }) => {
    const whole = () => within(canvasElement.querySelector<HTMLElement>('[data-review-whole]')!);
    const status = (id: string) => canvasElement.querySelector(`[data-review-screen="${id}"]`)?.getAttribute('data-status');
    await userEvent.click(whole().getByRole('radio', { name: 'Approved' }));
    await userEvent.click(whole().getByRole('button', { name: 'Decide' }));
    await expect([status('VISITOR'), status('THANKS')]).toEqual(['approved', 'approved']);
    await userEvent.click(canvas.getByLabelText('Second version'));
    await expect([status('VISITOR'), status('THANKS')]).toEqual(['stale', 'approved']);
    await userEvent.selectOptions(canvas.getByLabelText('Reviewer'), 'Bo');
    await expect(whole().queryByRole('button', { name: 'Withdraw' })).toBeNull();
  },
};

const { document } = parseFlow(firstVersion);
const wishes = [
  { type: 'comment', pointer: '/screens/0/layout/children/1/children/1', text: 'Do we need the e-mail?' },
  { type: 'decision', verdict: 'changes-requested', screen: 'VISITOR', text: 'See the comment.' },
  { type: 'decision', verdict: 'approved', screen: 'THANKS' },
] as const;
const events = wishes.reduce<readonly ReviewEvent[]>((kept, wish, index) => (document
  ? [...kept, createReviewEvent(wish, { document, events: kept, actor: { id: 'ada', name: 'Ada' }, at: `2026-01-05T09:0${index}:00Z` })] : kept), []);

/** What is printed, or kept as a PDF, by the browser. */
export const PrintedRecord: StoryObj<typeof ApprovalTool> = { render: () => <ReviewRecord flow={firstVersion} events={events} colorScheme="light" /> };
