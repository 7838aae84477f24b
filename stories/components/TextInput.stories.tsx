import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady, expectSent, footerIn } from '../support/play.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'TextInput'>> = {
  title: 'Components/TextInput',
  ...componentMeta('TextInput'),
  args: { name: 'answer', label: 'First name', required: true },
};
export default meta;
type Story = ComponentStory<'TextInput'>;

export const Sheet: Story = sheetStory('TextInput');
export const Required: Story = {};
export const Optional: Story = { args: { required: false } };
export const Filled: Story = { args: { 'init-value': 'Ada' } };
export const HelperText: Story = { args: { 'helper-text': 'As it stands in your passport.' } };
export const Number: Story = { args: { label: 'Guests', 'input-type': 'number' } };
export const Email: Story = {
  args: { label: 'E-mail', 'input-type': 'email' },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('textbox', { name: /E-mail/ });
    await userEvent.type(field, 'ada@');
    await userEvent.tab();
    await expect(await canvas.findByText('Enter a valid email address.')).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await userEvent.type(field, 'example.org');
    await expect(canvas.queryByText('Enter a valid email address.')).toBeNull();
    await expectFooterReady(canvas);
  }),
};
export const Password: Story = { args: { label: 'Password', 'input-type': 'password', 'min-chars': 8, 'init-value': 'correct horse' } };
export const Passcode: Story = { args: { label: 'PIN', 'input-type': 'passcode', 'max-chars': 4 } };
export const Phone: Story = { args: { label: 'Phone', 'input-type': 'phone' } };
export const Pattern: Story = {
  args: { label: 'Membership', pattern: '^[A-Z]{2}[0-9]{3}$', 'helper-text': 'Two letters, three digits: AB123.' },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: /Membership/ }), 'AB12');
    await userEvent.tab();
    await expect(await canvas.findByText('This doesn’t have the expected form.')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: /Membership/ }), '3');
    await expectFooterReady(canvas);
  }),
};
export const AuthorsMessage: Story = { args: { 'error-message': 'This name is taken.', 'init-value': 'Ada' } };
export const LargeLabel: Story = { args: { 'label-variant': 'large', label: 'How should we call you?' } };
export const Disabled: Story = { args: { enabled: false, 'init-value': 'Ada' } };
export const LongLabelAndValue: Story = { args: { label: 'A label beyond its limit', 'init-value': 'A value that is much longer than the field is wide on any phone' } };
export const FollowedByAnother: Story = {
  parameters: around({ after: [{ type: 'TextBody', text: "`'Hello ' ${form.answer}`" }] }),
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: /First name/ }), 'Ada');
    await expect(canvas.getByText('Hello Ada')).toBeVisible();
  }),
};
export const FillAndSend: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expectFooterBlocked(canvas);
    await userEvent.click(footerIn(canvas));
    await expect(await canvas.findByText('Enter First name')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: /First name/ }), 'Ada');
    await expectFooterReady(canvas);
    await userEvent.click(footerIn(canvas));
    await expectSent(canvas);
  }),
};
export const ShownOnDemand: Story = onDemand;
