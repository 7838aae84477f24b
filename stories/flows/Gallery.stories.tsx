import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Gallery } from '../support/Gallery/Gallery.js';

const meta: Meta<typeof Gallery> = {
  title: 'Flows/Gallery',
  component: Gallery,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** Fifty templates on one page, each a preview with `interactive={false}`, of both platforms and schemes; those out of sight are not laid out. */
export const FiftyThumbnails: StoryObj<typeof Gallery> = {
  args: { count: 50 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('[data-flow-preview]').length).toBe(50);
  },
};
