import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { colorItems, longItems, pictureItems } from '../support/items.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';
import { handlersTell, lineBelow, onDemand, selectAsks, tells } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'Dropdown'>> = {
  title: 'Components/Dropdown',
  ...componentMeta('Dropdown'),
  args: { name: 'answer', label: 'Delivery', required: true, 'data-source': longItems },
};
export default meta;
type Story = ComponentStory<'Dropdown'>;

export const Sheet: Story = sheetStory('Dropdown');
export const Empty: Story = {};
export const Optional: Story = { args: { required: false } };
export const Chosen: Story = { args: { 'init-value': 'fast', required: false } };
export const Disabled: Story = { args: { enabled: false } };
export const AuthorsMessage: Story = { args: { 'error-message': 'No courier today.', 'init-value': 'fast' } };
export const Open: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Delivery/ }));
    await expect(await canvas.findByText('By courier')).toBeVisible();
  }),
};
export const OpenWithPictures: Story = {
  args: { label: 'Walk', 'data-source': pictureItems, 'init-value': 'coast' },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Walk/ }));
    await expect(await canvas.findByText('Heath')).toBeVisible();
  }),
};
export const OpenWithColours: Story = {
  args: { label: 'Paint', 'data-source': colorItems },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Paint/ }));
    await expect(await canvas.findByText('Moss')).toBeVisible();
  }),
};
export const Choose: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expectFooterBlocked(canvas);
    await userEvent.click(canvas.getByRole('button', { name: /^Delivery/ }));
    await userEvent.click(await canvas.findByText('By courier'));
    await expect(canvas.getByRole('button', { name: /^Delivery/ })).toHaveTextContent('By courier');
    await expectFooterReady(canvas);
  }),
};
export const ShownOnDemand: Story = onDemand;
export const OneOptionClosed: Story = {
  args: { 'data-source': longItems.map((item) => ({ ...item, enabled: item.id !== 'slow' })) },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Delivery/ }));
    await expect(await canvas.findByRole('option', { name: /By barge/ })).toHaveAttribute('aria-disabled', 'true');
  }),
};
export const HandlersOfTheGroup: Story = {
  ...handlersTell,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Delivery/ }));
    await userEvent.click(await canvas.findByText('By courier'));
    await expect(await canvas.findByText('Chosen.')).toBeVisible();
  }),
};
export const HandlersOfAnOption: Story = {
  args: { 'data-source': longItems.map((item) => ({ ...item, 'on-select-action': tells(`${item.title} it is.`), 'on-unselect-action': tells(`Not ${item.title} then.`) })) },
  parameters: around(lineBelow),
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Delivery/ }));
    await userEvent.click(await canvas.findByText('By courier'));
    await expect(await canvas.findByText('By courier it is.')).toBeVisible();
  }),
};
export const AsksTheBusiness: Story = {
  ...selectAsks,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Delivery/ }));
    await userEvent.click(await canvas.findByText('By courier'));
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
