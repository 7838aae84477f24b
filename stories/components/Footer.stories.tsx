import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady, expectSent, footerIn } from '../support/play.js';
import { pressAsks } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'Footer'>> = {
  title: 'Components/Footer',
  ...componentMeta('Footer'),
  args: { label: 'Continue', 'on-click-action': { name: 'complete', payload: {} } },
  parameters: { ...componentMeta('Footer').parameters, ...around({ before: [{ type: 'TextBody', text: 'The button stays at the lower edge while this scrolls.' }] }) },
};
export default meta;
type Story = ComponentStory<'Footer'>;

export const Sheet: Story = sheetStory('Footer');
export const Plain: Story = {};
export const Captions: Story = { args: { 'left-caption': '3 items', 'right-caption': '€ 42.00' } };
export const CentreCaption: Story = { args: { 'center-caption': 'Free to cancel' } };
export const Disabled: Story = { args: { enabled: false } };
export const LongLabel: Story = { args: { label: 'Continue to the very last step of all' } };
export const Dark: Story = { globals: { colorScheme: 'dark' } };
export const WaitsForTheForm: Story = {
  parameters: around({ before: [{ type: 'TextInput', name: 'name', label: 'Name', required: true }] }),
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expectFooterBlocked(canvas, 'Continue');
    await userEvent.type(canvas.getByRole('textbox', { name: /Name/ }), 'Ada');
    await expectFooterReady(canvas, 'Continue');
    await userEvent.click(footerIn(canvas, 'Continue'));
    await expectSent(canvas);
  }),
};
export const LeadsOn: Story = {
  args: { 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'DETAIL' }, payload: {} } },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(footerIn(canvas, 'Continue'));
    await expect(await canvas.findByText(/A screen that was led to/)).toBeVisible();
  }),
};
export const AsksTheBusiness: Story = {
  ...pressAsks,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(footerIn(canvas, 'Continue'));
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
