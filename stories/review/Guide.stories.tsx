import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { FlowGuide, type FlowGuideProps } from '../../src/reviewViews/guide/FlowGuide.js';
import { sampleOf } from '../flows/samples/index.js';
import { useReviewLook } from './useReviewLook.js';

/** As the toolbar says. */
function Guide(props: FlowGuideProps) {
  return <FlowGuide {...useReviewLook()} {...props} />;
}

const meta: Meta<typeof Guide> = {
  title: 'Review/Guided review',
  component: Guide,
  tags: ['!autodocs'],
  args: { flow: sampleOf('branching').text },
  parameters: { layout: 'fullscreen', controls: { disable: true } },
};
export default meta;

/** Few walks that show everything; this one was taken to its end. */
export const Walked: StoryObj<typeof Guide> = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'To the end' }, { timeout: 10_000 }));
    await waitFor(() => expect(canvasElement.querySelector('[data-coverage="terminals"]')?.getAttribute('data-seen')).toBe('1'));
  },
};
