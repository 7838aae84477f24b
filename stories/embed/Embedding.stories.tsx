import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { sampleOf } from '../flows/samples/index.js';
import { ElementPage } from '../support/Embedding/ElementPage.js';
import { FittedPreviews } from '../support/Embedding/FittedPreviews.js';
import { OnRudePage } from '../support/Embedding/OnRudePage.js';
import { SeveralPreviews } from '../support/Embedding/SeveralPreviews.js';

const meta: Meta<{ readonly flow: string }> = {
  title: 'Embedding',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: { flow: sampleOf('feedback').text },
};
export default meta;
type Story = StoryObj<{ readonly flow: string }>;

/** For what a busy machine takes long to fetch. */
const patience = { timeout: 20_000 };

/** Queries behind the shadow root of an element, once the preview is there. */
async function insideOf(page: HTMLElement, host: string) {
  const preview = await waitFor(() => {
    const found = page.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>('[data-flow-screen]');
    if (!found) throw new Error('Nothing is drawn yet.');
    return found;
  }, patience);
  return within(preview);
}

/** Each has a look, a language and a direction of its own, and runs by itself. */
export const SeveralOnOnePage: Story = {
  args: { flow: sampleOf('registration').text },
  render: (args) => <SeveralPreviews {...args} />,
  play: async ({ canvasElement, userEvent }) => {
    const previews = [...canvasElement.querySelectorAll<HTMLElement>('[data-flow-preview]')];
    await waitFor(() => expect(previews.map((preview) => `${preview.lang} ${preview.dir}`)).toEqual(['en ltr', 'ar rtl', 'pt-BR ltr', 'ru ltr']), patience);
    await userEvent.type(within(previews[0]!).getAllByRole('textbox')[0]!, 'Ana');
    await expect(previews.map((preview) => preview.querySelector('input')!.value)).toEqual(['Ana', '', '', '']);
  },
};

/** Pull the corner of a box: `contain` keeps the proportions of a phone and stays sharp, `fill` lays out for all of the box. */
export const FittedToABox: Story = {
  render: (args) => <FittedPreviews {...args} />,
};

/** What the page says of its own elements ends at a shadow root, and what is pressed behind one reaches the page once. */
export const ShadowMode: Story = {
  render: (args) => <OnRudePage {...args} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const inside = await insideOf(canvasElement, '[data-flow-isolation]');
    await expect(getComputedStyle(inside.getByText('Overall')).fontFamily).not.toMatch(/^serif/);
    await userEvent.click(inside.getByRole('radio', { name: 'Great' }));
    await userEvent.click(inside.getByRole('button', { name: 'Send' }));
    await expect(await canvas.findByText(/The page heard 2 clicks\. .*"rating":"great"/)).toBeVisible();
  },
};

/** For pages without React. */
export const CustomElement: Story = {
  render: (args) => <ElementPage {...args} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const inside = await insideOf(canvasElement, 'whatsapp-flow-preview');
    await userEvent.click(inside.getByRole('radio', { name: 'Great' }));
    await userEvent.click(inside.getByRole('button', { name: 'Send' }));
    await expect(await canvas.findByText(/"rating":"great"/)).toBeVisible();
  },
};
