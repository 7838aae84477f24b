import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { toShareHash } from '../src/share/toShareHash.js';
import { sampleOf } from './flows/samples/index.js';
import { Playground } from './support/Playground/Playground.js';

const view = { platform: 'android', colorScheme: 'light', locale: 'en', dir: 'auto', textScale: 1 } as const;
const meta: Meta<typeof Playground> = {
  title: 'Playground',
  component: Playground,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  args: { startView: view },
};
export default meta;
type Story = StoryObj<typeof Playground>;
/** For what a busy machine takes long to compress or read. */
const patience = { timeout: 20_000 };

export const StartWithASample: Story = {};

export const BothPlatforms: Story = { args: { start: sampleOf('booking'), startView: { ...view, platform: 'both', colorScheme: 'dark' } } };

export const PasteYourOwn: Story = {
  play: async ({ canvas, userEvent }) => {
    const editor = canvas.getByRole('textbox', { name: 'Flow JSON' });
    await userEvent.click(editor);
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.paste('{ "version": "7.3", "screens": [ { "id": "OWN", "title": "My own screen", "layout": ');
    await expect(await canvas.findByText(/json-syntax/)).toBeVisible();
    // Half typed: the Flow from before stays, and says that it is not this text.
    await expect(canvas.getByText('Your reader’s card')).toBeVisible();
    await userEvent.paste('{ "type": "SingleColumnLayout", "children": [ { "type": "TextBody", "text": "Pasted and drawn" } ] } } ] }');
    await expect(await canvas.findByText('Pasted and drawn')).toBeVisible();
    await expect(canvas.queryByText(/json-syntax/)).toBeNull();
  },
};

export const FindingLeadsToItsPlace: Story = {
  args: { start: { ...sampleOf('feedback'), text: sampleOf('feedback').text.replace('"TextHeading"', '"TextHeadline"') } },
  play: async ({ canvas, userEvent }) => {
    const finding = await canvas.findByRole('button', { name: /component-unknown/ });
    await expect(finding).toHaveTextContent('TextHeadline');
    await userEvent.click(finding);
    await expect(canvas.getByRole('textbox', { name: 'Flow JSON' })).toHaveFocus();
    await waitFor(() => expect(canvas.getByText(/TextHeadline/, { selector: '[data-pointed]' })).toBeVisible());
  },
};

export const ComponentLeadsToItsSource: Story = {
  args: { start: sampleOf('feedback') },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const heading = await canvas.findByRole('heading', { name: 'Your stay at the Mill House' });
    await waitFor(async () => {
      await userEvent.click(heading);
      await expect(canvasElement.querySelector('.cm-activeLine + .cm-line')).toHaveTextContent('"TextHeading"');
    });
  },
};

export const AFileIsOpened: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.upload(canvas.getByLabelText('Open a file'), new File([sampleOf('feedback').text], 'feedback.json', { type: 'application/json' }));
    await expect(await canvas.findByText('Your stay at the Mill House')).toBeVisible();
    await expect(canvas.getByLabelText('Sample')).toHaveValue('');
  },
};

export const CompletedResponse: Story = {
  args: { start: sampleOf('branching') },
  play: async ({ canvas, userEvent }) => {
    const phone = within(canvas.getByRole('region', { name: 'Android' }));
    await userEvent.type(phone.getByRole('textbox', { name: /Visitors/ }), '4');
    await userEvent.click(phone.getByRole('button', { name: 'Buy tickets' }));
    await userEvent.click(await phone.findByRole('button', { name: 'Reserve' }));
    await expect(await canvas.findByLabelText('response_json')).toHaveTextContent('"amount": "4"');
  },
};

export const ShareAnAddress: Story = {
  args: { start: { ...sampleOf('feedback'), text: sampleOf('feedback').text.replace('"name"', '"init-value": "ana.lind@mail.com", "name"') } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Share' }));
    const address = await canvas.findByLabelText<HTMLInputElement>('Address', undefined, patience);
    await expect(address.value).toMatch(/#flow=1\.[\w-]+$/);
    await expect(await canvas.findByText(/an e-mail address: ana\.lind@mail\.com/, undefined, patience)).toBeVisible();
  },
};

export const OpenAnAddress: Story = {
  args: { start: sampleOf('feedback') },
  beforeEach: async () => {
    const { hash } = await toShareHash({ flow: sampleOf('survey').text, platform: 'ios' });
    history.replaceState(null, '', hash);
    return () => history.replaceState(null, '', location.pathname + location.search);
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'iOS' }, patience)).toBeVisible();
    await waitFor(() => expect(canvas.getByLabelText('Sample')).toHaveValue(''), patience);
    await expect(await canvas.findByRole('heading', { name: 'Your mornings' }, patience)).toBeVisible();
  },
};
