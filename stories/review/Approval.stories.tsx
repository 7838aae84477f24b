import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { ReviewRecord } from '../../src/reviewViews/review/ReviewRecord.js';
import { ApprovalTool } from './ApprovalTool.js';
import { record } from './approvalRecord.js';
import { firstVersion } from './approvalVersions.js';
import { useReviewLook } from './useReviewLook.js';

const meta: Meta<typeof ApprovalTool> = { title: 'Review/Approval', component: ApprovalTool, tags: ['!autodocs'], parameters: { layout: 'fullscreen', controls: { disable: true } } };
export default meta;
type Story = StoryObj<typeof ApprovalTool>;

const statusesIn = (page: HTMLElement) => [...page.querySelectorAll('[data-review-screen]')].map((screen) => screen.getAttribute('data-status'));

/** Two versions of a Flow, two reviewers, and a store in memory. */
export const Tool: Story = {};

/** What Bo approved holds for the screen that stayed as it was; what Ada said of the e-mail lost its place with it. */
export const ANewVersion: Story = {
  play: async ({ canvasElement, canvas }) => {
    const desk = () => within(canvasElement.querySelector<HTMLElement>('[data-review-whole]')!);
    await expect(statusesIn(canvasElement)).toEqual(['changes-requested', 'approved', 'approved']);
    await userEvent.selectOptions(canvas.getByLabelText('Reviewer'), 'Bo');
    await userEvent.click(desk().getByRole('radio', { name: 'Approved' }));
    await userEvent.click(desk().getByRole('button', { name: 'Decide' }));
    await userEvent.selectOptions(canvas.getByLabelText('Version'), 'second');
    await expect(statusesIn(canvasElement).slice(1)).toEqual(['stale', 'approved']);
    await expect(canvasElement.querySelector('[data-review-orphans]')).toHaveTextContent('Do we need the e-mail?');
    await userEvent.selectOptions(canvas.getByLabelText('Reviewer'), 'Ada');
    await expect(desk().queryByRole('button', { name: 'Withdraw' })).toBeNull();
  },
};

export const TheDifference: Story = {
  play: async ({ canvasElement, canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Version'), 'second');
    await userEvent.click(canvas.getByRole('button', { name: 'What changed' }));
    await expect(canvasElement.querySelectorAll('[data-diff-screen]')).toHaveLength(2);
  },
};

function Printed() {
  const { colorScheme, locale } = useReviewLook();
  return <ReviewRecord flow={firstVersion} events={record} head={record.at(-1)?.hash} colorScheme={colorScheme} locale={locale} />;
}
/** What is printed, or kept as a PDF, by the browser. */
export const PrintedRecord: Story = { render: () => <Printed /> };
