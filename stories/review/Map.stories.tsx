import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { FlowMap, type FlowMapProps } from '../../src/reviewViews/map/FlowMap.js';
import { sampleOf } from '../flows/samples/index.js';
import { largeFlow } from './largeFlow.js';
import { useReviewLook } from './useReviewLook.js';

/** As the toolbar says. */
function Routes(props: FlowMapProps) {
  return <FlowMap {...useReviewLook()} {...props} />;
}

const meta: Meta<typeof Routes> = {
  title: 'Review/Map',
  component: Routes,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('[data-laid-out]')).not.toBeNull(), { timeout: 10_000 });
  },
};
export default meta;
type Story = StoryObj<typeof Routes>;

/** With the way somebody walked. */
export const Walked: Story = { args: { flow: sampleOf('branching').text, path: ['HOW_MANY', 'GROUP'] } };
/** With a small picture of each screen. */
export const Pictures: Story = { args: { flow: sampleOf('branching').text, cards: 'pictures' } };
/** 48 screens, of which one is out of reach and one leads nowhere. */
export const Large: Story = { args: { flow: largeFlow } };
