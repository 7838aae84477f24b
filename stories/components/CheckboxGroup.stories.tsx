import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';
import { colorItems, longItems, pictureItems, plainItems } from '../support/items.js';
import { handlersTell, lineBelow, onDemand, selectAsks, tells } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'CheckboxGroup'>> = {
  title: 'Components/CheckboxGroup',
  ...componentMeta('CheckboxGroup'),
  args: { name: 'answer', label: 'Toppings', required: true, 'data-source': plainItems },
};
export default meta;
type Story = ComponentStory<'CheckboxGroup'>;

export const Sheet: Story = sheetStory('CheckboxGroup');
export const Plain: Story = {};
export const Optional: Story = { args: { required: false, description: 'As many as you like.' } };
export const Chosen: Story = { args: { 'init-value': ['basil', 'olives'] } };
export const Descriptions: Story = { args: { 'data-source': longItems } };
export const Pictures: Story = { args: { 'data-source': pictureItems } };
export const LargePictures: Story = { args: { 'data-source': pictureItems, 'media-size': 'large' } };
export const Colours: Story = { args: { label: 'Colours', 'data-source': colorItems } };
export const Disabled: Story = { args: { enabled: false, 'init-value': ['basil'] } };
export const AuthorsMessage: Story = { args: { 'error-message': 'Olives are sold out.', 'init-value': ['olives'] } };
export const AtMostTwo: Story = {
  args: { 'max-selected-items': 2 },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expectFooterBlocked(canvas);
    await userEvent.click(canvas.getByRole('checkbox', { name: /Basil/ }));
    await userEvent.click(canvas.getByRole('checkbox', { name: /Olives/ }));
    await expect(canvas.getByRole('checkbox', { name: /Capers/ })).toBeDisabled();
    await userEvent.click(canvas.getByRole('checkbox', { name: /Basil/ }));
    await expect(canvas.getByRole('checkbox', { name: /Capers/ })).toBeEnabled();
    await expectFooterReady(canvas);
  }),
};
export const ShownOnDemand: Story = onDemand;
export const AtLeastTwo: Story = { args: { 'min-selected-items': 2, 'max-selected-items': 3 } };
export const HandlersOfTheGroup: Story = {
  ...handlersTell,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: /Basil/ }));
    await expect(await canvas.findByText('Chosen.')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /Basil/ }));
    await expect(await canvas.findByText('Taken back.')).toBeVisible();
  }),
};
export const HandlersOfAnOption: Story = {
  args: { 'data-source': plainItems.map((item) => ({ ...item, 'on-select-action': tells(`${item.title} it is.`), 'on-unselect-action': tells(`Not ${item.title} then.`) })) },
  parameters: around(lineBelow),
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: /Basil/ }));
    await expect(await canvas.findByText('Basil it is.')).toBeVisible();
  }),
};
export const AsksTheBusiness: Story = {
  ...selectAsks,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: /Basil/ }));
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
