import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'If'>> = {
  title: 'Components/If',
  ...componentMeta('If'),
  args: {
    condition: '${form.member}',
    then: [{ type: 'TextInput', name: 'number', label: 'Member number', required: true }],
    else: [{ type: 'TextBody', text: 'You can become a member at the desk.' }],
  },
  parameters: { ...componentMeta('If').parameters, ...around({ before: [{ type: 'OptIn', name: 'member', label: 'I am a member.' }], sends: ['member', 'number'] }) },
};
export default meta;
type Story = ComponentStory<'If'>;

export const Sheet: Story = sheetStory('If');
export const ThenAndElse: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('You can become a member at the desk.')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.type(canvas.getByRole('textbox', { name: /Member number/ }), '77');
    await userEvent.click(canvas.getByRole('checkbox'));
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await userEvent.click(canvas.getByRole('checkbox'));
    await expect(canvas.getByRole('textbox', { name: /Member number/ })).toHaveValue('77');
  }),
};
export const WithoutElse: Story = { args: { else: undefined } };
export const Nested: Story = {
  args: {
    then: [{
      type: 'If', condition: "${form.city} != ''",
      then: [{ type: 'TextBody', text: "`'Your branch is in ' ${form.city} '.'`" }],
      else: [{ type: 'TextCaption', text: 'Tell us your city.' }],
    }],
  },
  parameters: around({ before: [{ type: 'OptIn', name: 'member', label: 'I am a member.' }, { type: 'TextInput', name: 'city', label: 'City' }] }),
};
export const TwoFooters: Story = {
  args: {
    then: [{ type: 'Footer', label: 'Enter', 'on-click-action': { name: 'complete', payload: { member: true } } }],
    else: [{ type: 'Footer', label: 'Buy a ticket', 'on-click-action': { name: 'complete', payload: { member: false } } }],
  },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('button', { name: 'Buy a ticket' })).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox'));
    await expect(canvas.getByRole('button', { name: 'Enter' })).toBeVisible();
  }),
};
export const ConditionThatCantBeRead: Story = { args: { condition: '${form.member} &&' } };
