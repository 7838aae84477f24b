import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, takeDay } from '../support/play.js';
import { onDemand, selectAsks } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'DatePicker'>> = {
  title: 'Components/DatePicker',
  ...componentMeta('DatePicker'),
  args: { name: 'answer', label: 'Day of arrival', required: true, 'min-date': '2027-04-01', 'max-date': '2027-04-30' },
};
export default meta;
type Story = ComponentStory<'DatePicker'>;

export const Sheet: Story = sheetStory('DatePicker');
export const Empty: Story = {};
export const Optional: Story = { args: { required: false, 'helper-text': 'Leave it open if you don’t know yet.' } };
export const Chosen: Story = { args: { 'init-value': '2027-04-12' } };
export const InGerman: Story = { args: { 'init-value': '2027-04-12' }, globals: { locale: 'de' } };
export const Disabled: Story = { args: { enabled: false } };
export const AuthorsMessage: Story = { args: { 'init-value': '2027-04-12', 'error-message': 'We are full on that day.' } };
export const AsATimestamp: Story = {
  args: { 'min-date': '1806537600000', 'max-date': '1809043200000' },
  parameters: around({ version: '4.0' }),
};
export const Open: Story = {
  args: { 'unavailable-dates': ['2027-04-10', '2027-04-11'] },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expectFooterBlocked(canvas);
    await userEvent.click(canvas.getByRole('button', { name: /Day of arrival/ }));
    await expect(await canvas.findByRole('dialog', { name: /Day of arrival/ })).toBeVisible();
  }),
};
/** A month on Android, three wheels on an iPhone: there a day that is not available can be turned to, but is not taken. */
export const Taken: Story = {
  args: { 'unavailable-dates': ['2027-04-11'] },
  play: onFirstPhone(async (phone) => {
    const { canvas, userEvent } = phone;
    await userEvent.click(canvas.getByRole('button', { name: /Day of arrival/ }));
    await takeDay(phone, '2027-04-11');
    await expect(canvas.getByRole('dialog', { name: /Day of arrival/ })).toBeVisible();
    await takeDay(phone, '2027-04-12');
    await expect(canvas.getByRole('button', { name: /Apr 12/ })).toBeVisible();
  }),
};
export const ShownOnDemand: Story = onDemand;
export const AsksTheBusiness: Story = {
  ...selectAsks,
  play: onFirstPhone(async (phone) => {
    const { canvas, userEvent } = phone;
    await userEvent.click(canvas.getByRole('button', { name: /Day of arrival/ }));
    await takeDay(phone, '2027-04-12');
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
