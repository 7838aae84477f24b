import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { colorItems, longItems, pictureItems, plainItems } from '../support/items.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';
import { handlersTell, lineBelow, onDemand, selectAsks, tells } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'RadioButtonsGroup'>> = {
  title: 'Components/RadioButtonsGroup',
  ...componentMeta('RadioButtonsGroup'),
  args: { name: 'answer', label: 'Topping', required: true, 'data-source': plainItems },
};
export default meta;
type Story = ComponentStory<'RadioButtonsGroup'>;

export const Sheet: Story = sheetStory('RadioButtonsGroup');
export const Plain: Story = {};
export const Optional: Story = { args: { required: false, description: 'One of these, or none.' } };
export const Chosen: Story = { args: { 'init-value': 'olives' } };
export const Descriptions: Story = { args: { label: 'Delivery', 'data-source': longItems } };
export const Pictures: Story = { args: { label: 'Walk', 'data-source': pictureItems } };
export const LargePictures: Story = { args: { label: 'Walk', 'data-source': pictureItems, 'media-size': 'large' } };
export const Colours: Story = { args: { label: 'Colour', 'data-source': colorItems } };
export const Disabled: Story = { args: { enabled: false, 'init-value': 'basil' } };
export const AuthorsMessage: Story = { args: { 'error-message': 'Basil is sold out.', 'init-value': 'basil' } };
export const ListFromData: Story = {
  args: { 'data-source': '${data.list}' },
  parameters: around({
    data: { list: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' }, title: { type: 'string' } } }, __example__: [{ id: 'a', title: 'From the data' }, { id: 'b', title: 'Also from there' }] } },
  }),
};
export const EmptyListOnExampleData: Story = {
  args: { 'data-source': '${data.list}' },
  parameters: around({ data: { list: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' }, title: { type: 'string' } } }, __example__: [] } } }),
};
export const Choose: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expectFooterBlocked(canvas);
    await userEvent.click(canvas.getByRole('radio', { name: /Olives/ }));
    await expect(canvas.getByRole('radio', { name: /Olives/ })).toBeChecked();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /Capers/ })).toBeChecked();
    await expectFooterReady(canvas);
  }),
};
export const ShownOnDemand: Story = onDemand;
export const HandlersOfTheGroup: Story = {
  ...handlersTell,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /Basil/ }));
    await expect(await canvas.findByText('Chosen.')).toBeVisible();
  }),
};
export const HandlersOfAnOption: Story = {
  args: { 'data-source': plainItems.map((item) => ({ ...item, 'on-select-action': tells(`${item.title} it is.`), 'on-unselect-action': tells(`Not ${item.title} then.`) })) },
  parameters: around(lineBelow),
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /Basil/ }));
    await expect(await canvas.findByText('Basil it is.')).toBeVisible();
  }),
};
export const AsksTheBusiness: Story = {
  ...selectAsks,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /Basil/ }));
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
