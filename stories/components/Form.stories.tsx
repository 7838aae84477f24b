import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'Form'>> = {
  title: 'Components/Form',
  ...componentMeta('Form'),
  args: {
    name: 'details',
    children: [
      { type: 'TextInput', name: 'first', label: 'First name', required: true },
      { type: 'TextInput', name: 'last', label: 'Last name', required: true },
      { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: { first: '${form.first}', last: '${form.last}' } } },
    ],
  },
};
export default meta;
type Story = ComponentStory<'Form'>;

export const Sheet: Story = sheetStory('Form');
export const Plain: Story = {};
export const InitialValues: Story = {
  args: { 'init-values': { first: 'Ada', last: 'Lovelace' } },
  play: onFirstPhone(async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: /First name/ })).toHaveValue('Ada');
  }),
};
export const ErrorMessages: Story = {
  args: { 'init-values': { first: 'Ada', last: 'Lovelace' }, 'error-messages': { last: 'We know two of you.' } },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('We know two of you.')).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: /Last name/ }), '!');
    await expect(canvas.queryByText('We know two of you.')).toBeNull();
  }),
};
export const AsBeforeVersionFour: Story = { parameters: around({ version: '3.1' }) };
