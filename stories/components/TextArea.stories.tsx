import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'TextArea'>> = {
  title: 'Components/TextArea',
  ...componentMeta('TextArea'),
  args: { name: 'answer', label: 'Your message', required: true },
};
export default meta;
type Story = ComponentStory<'TextArea'>;

export const Sheet: Story = sheetStory('TextArea');
export const Required: Story = {};
export const Optional: Story = { args: { required: false, 'helper-text': 'We answer within a day.' } };
export const Filled: Story = { args: { 'init-value': 'The parcel came late, but the neighbours were kind.\n\nThanks!' } };
export const LargeLabel: Story = { args: { 'label-variant': 'large' } };
export const AuthorsMessage: Story = { args: { 'error-message': 'Please leave out card numbers.', 'init-value': '1234' } };
export const Disabled: Story = { args: { enabled: false } };
export const TooLong: Story = {
  args: { 'max-length': 10 },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox', { name: /Your message/ });
    await userEvent.type(field, 'twelve chars');
    await userEvent.tab();
    await expect(await canvas.findByText('Enter at most 10 characters.')).toBeVisible();
    await expectFooterBlocked(canvas);
    await userEvent.type(field, '{Backspace}{Backspace}');
    await expectFooterReady(canvas);
  }),
};
export const ShownOnDemand: Story = onDemand;
