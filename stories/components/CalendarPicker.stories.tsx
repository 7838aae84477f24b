import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { onDemand, selectAsks } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'CalendarPicker'>> = {
  title: 'Components/CalendarPicker',
  ...componentMeta('CalendarPicker'),
  args: { name: 'answer', label: 'Day of the tour', required: true, 'min-date': '2027-04-01', 'max-date': '2027-05-31' },
};
export default meta;
type Story = ComponentStory<'CalendarPicker'>;

export const Sheet: Story = sheetStory('CalendarPicker');
const range = {
  mode: 'range', title: 'Your nights', description: 'Two to seven nights.', 'min-days': 2, 'max-days': 7,
  label: { 'start-date': 'Arrival', 'end-date': 'Departure' }, required: { 'start-date': true, 'end-date': true },
} as const;

export const Single: Story = {};
export const Chosen: Story = { args: { 'init-value': '2027-04-12' } };
export const WeekdaysOnly: Story = {
  args: { 'include-days': ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], 'unavailable-dates': ['2027-04-14'], 'helper-text': 'Monday to Friday' },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Day of the tour/ }));
    await expect(await canvas.findByRole('grid')).toBeVisible();
  }),
};
export const Range: Story = { args: range };
export const ChosenRange: Story = { args: { ...range, 'init-value': { 'start-date': '2027-04-12', 'end-date': '2027-04-16' } } };
export const OptionalEnd: Story = {
  args: { ...range, required: { 'start-date': true, 'end-date': false }, 'helper-text': { 'start-date': 'From three', 'end-date': 'Before eleven' } },
};
export const Disabled: Story = { args: { enabled: false } };
export const AuthorsMessage: Story = { args: { 'init-value': '2027-04-12', 'error-message': 'No guide on that day.' } };
export const ShownOnDemand: Story = onDemand;
export const AsksTheBusiness: Story = {
  ...selectAsks,
  play: onFirstPhone(async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Day of the tour/ }));
    await canvas.findByRole('grid');
    await userEvent.click(canvasElement.querySelector('[data-date="2027-04-12"]')!);
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
