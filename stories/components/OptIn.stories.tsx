import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';
import { handlersTell, onDemand, pressAsks } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'OptIn'>> = {
  title: 'Components/OptIn',
  ...componentMeta('OptIn'),
  args: { name: 'answer', label: 'I agree to the terms of the lottery.', required: true },
};
export default meta;
type Story = ComponentStory<'OptIn'>;

export const Sheet: Story = sheetStory('OptIn');
export const Required: Story = {};
export const Optional: Story = { args: { required: false } };
export const Ticked: Story = { args: { 'init-value': true } };
export const ReadMore: Story = {
  args: { 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'DETAIL' }, payload: {} } },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.click(canvas.getByRole('button', { name: /Read more/ }));
    await expect(await canvas.findByText(/A screen that was led to/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Back' }));
    await expect(await canvas.findByRole('checkbox')).toBeChecked();
  }),
};
export const LongLabel: Story = { args: { label: 'I agree that you keep my name and my address until the prizes have been handed out, and not one single day longer.' } };
export const Tick: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expectFooterBlocked(canvas);
    await userEvent.click(canvas.getByRole('checkbox'));
    await expectFooterReady(canvas);
  }),
};
export const ShownOnDemand: Story = onDemand;
export const Handlers: Story = {
  ...handlersTell,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox'));
    await expect(await canvas.findByText('Chosen.')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox'));
    await expect(await canvas.findByText('Taken back.')).toBeVisible();
  }),
};
export const ReadMoreOnAWebsite: Story = { args: { 'on-click-action': { name: 'open_url', url: 'https://example.org/terms' } } };
export const ReadMoreFromTheBusiness: Story = {
  ...pressAsks,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Read more/ }));
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
