import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { FlowStoryboard, type FlowStoryboardProps } from '../../src/reviewViews/storyboard/FlowStoryboard.js';
import { sampleOf } from '../flows/samples/index.js';
import { useReviewLook } from './useReviewLook.js';

/** As the toolbar says, but for the phone. */
function Board(props: FlowStoryboardProps) {
  return <FlowStoryboard {...useReviewLook()} {...props} />;
}

const meta: Meta<typeof Board> = {
  title: 'Review/Storyboard',
  component: Board,
  tags: ['!autodocs'],
  args: { flow: sampleOf('registration').text, states: ['empty', 'filled', 'errors', 'branch'], platform: 'android' },
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof Board>;

const drawn: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement.querySelector('[data-flow-frame]')).not.toBeNull());
};
export const Android: Story = { play: drawn };
export const Ios: Story = { args: { platform: 'ios' }, play: drawn };
/** Each arm of If and Switch has a frame of its own. */
export const Branches: Story = { args: { flow: sampleOf('branching').text }, play: drawn };
