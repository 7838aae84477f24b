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
    const before = getComputedStyle(heading).color;
    await userEvent.click(canvas.getByText(/^text/, { selector: 'summary' }));
    await userEvent.type(canvas.getByLabelText('--flow-text-primary'), 'rgb(1, 2, 3)');
    await expect(getComputedStyle(heading).color).toBe('rgb(1, 2, 3)');
    await expect(canvas.getByText(/--flow-text-primary: rgb\(1, 2, 3\);/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'As WhatsApp' }));
    await expect(getComputedStyle(heading).color).toBe(before);
    await userEvent.click(canvas.getByRole('button', { name: 'Harbour' }));
    await expect(getComputedStyle(canvas.getByText('Why do we ask?')).color).toBe('rgb(10, 79, 214)');
  },
};
