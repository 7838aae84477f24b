import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { sampleOf } from './flows/samples/index.js';
import { TokenEditor } from './support/Theming/TokenEditor.js';

const meta: Meta<typeof TokenEditor> = {
  title: 'Theming',
  component: TokenEditor,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: { flow: sampleOf('registration').text },
};
export default meta;

/** Every `--flow-*` property, to be changed live. docs/theming.md lists them. */
export const EveryProperty: StoryObj<typeof TokenEditor> = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const heading = canvasElement.querySelector('[data-flow-type="TextHeading"]')!;
    await userEvent.type(canvas.getByLabelText('--flow-text-primary'), 'rgb(1, 2, 3)');
    await expect(getComputedStyle(heading).color).toBe('rgb(1, 2, 3)');
    await userEvent.type(canvas.getByLabelText('--flow-type-heading-size'), '40px');
    await expect(getComputedStyle(heading).fontSize).toBe('40px');
    await userEvent.clear(canvas.getByLabelText('--flow-text-primary'));
    await expect(getComputedStyle(heading).color).not.toBe('rgb(1, 2, 3)');
  },
};
