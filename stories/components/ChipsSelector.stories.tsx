import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';
import { handlersTell, lineBelow, onDemand, selectAsks, tells } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const books = [
  { id: 'crime', title: 'Crime' },
  { id: 'travel', title: 'Travel' },
  { id: 'poems', title: 'Poems' },
  { id: 'history', title: 'History of everyday things' },
  { id: 'comics', title: 'Comics', enabled: false },
];
const meta: Meta<SourcePropsOf<'ChipsSelector'>> = {
  title: 'Components/ChipsSelector',
  ...componentMeta('ChipsSelector'),
  args: {
    name: 'answer', label: 'What do you like to read?', required: true,
    'data-source': books,
  },
};
export default meta;
type Story = ComponentStory<'ChipsSelector'>;

export const Sheet: Story = sheetStory('ChipsSelector');
export const Plain: Story = {};
export const Optional: Story = { args: { required: false, description: 'We choose a book for you.' } };
export const Chosen: Story = { args: { 'init-value': ['travel', 'poems'] } };
export const Disabled: Story = { args: { enabled: false, 'init-value': ['crime'] } };
export const Dark: Story = { args: { 'init-value': ['crime'] }, globals: { colorScheme: 'dark' } };
export const AtMostTwo: Story = {
  args: { 'max-selected-items': 2 },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Choose up to 2 options.')).toBeVisible();
    await expectFooterBlocked(canvas);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Crime' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Poems' }));
    await expect(canvas.getByRole('checkbox', { name: 'Travel' })).toBeDisabled();
    await expectFooterReady(canvas);
  }),
};
export const ShownOnDemand: Story = onDemand;
export const AtLeastTwo: Story = { args: { 'min-selected-items': 2, 'max-selected-items': 3 } };
export const AuthorsMessage: Story = { args: { 'init-value': ['poems'], 'error-message': 'Nobody borrows poems today.' } };
export const HandlersOfTheGroup: Story = {
  ...handlersTell,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: /Crime/ }));
    await expect(await canvas.findByText('Chosen.')).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /Crime/ }));
    await expect(await canvas.findByText('Taken back.')).toBeVisible();
  }),
};
export const HandlersOfAnOption: Story = {
  args: { 'data-source': books.map((item) => ({ ...item, 'on-select-action': tells(`${item.title} it is.`), 'on-unselect-action': tells(`Not ${item.title} then.`) })) },
  parameters: around(lineBelow),
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: /Crime/ }));
    await expect(await canvas.findByText('Crime it is.')).toBeVisible();
  }),
};
export const AsksTheBusiness: Story = {
  ...selectAsks,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: /Crime/ }));
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
