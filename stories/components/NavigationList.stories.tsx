import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { pictures } from '../flows/samples/pictures.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const items = [
  { id: 'bread', 'main-content': { title: 'Bread', description: 'Baked daily', metadata: 'Rye, spelt and wheat' }, start: { image: pictures.clay, 'alt-text': 'Red hill' }, end: { title: '€ 4', description: 'a loaf', metadata: 'or more' }, badge: 'New', tags: ['vegan', 'local'] },
  { id: 'cheese', 'main-content': { title: 'Cheese', metadata: 'From the farm next door' }, start: { image: pictures.leaf, 'alt-text': 'Green hill' }, end: { title: '€ 9' } },
  { id: 'fish', 'main-content': { title: 'Fish' } },
];
const meta: Meta<SourcePropsOf<'NavigationList'>> = {
  title: 'Components/NavigationList',
  ...componentMeta('NavigationList'),
  args: {
    name: 'shop', label: 'What would you like?', description: 'Tap a row to see more.', 'list-items': items,
    'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'DETAIL' }, payload: {} },
  },
};
export default meta;
type Story = ComponentStory<'NavigationList'>;

export const Sheet: Story = sheetStory('NavigationList');
export const Everything: Story = {};
export const TitlesOnly: Story = { args: { 'list-items': [{ id: 'a', 'main-content': { title: 'One' } }, { id: 'b', 'main-content': { title: 'Two' } }] } };
export const LargePictures: Story = { args: { 'media-size': 'large', 'list-items': items.map(({ end: _end, ...item }) => item) } };
export const TextsOverTheirLimit: Story = { args: { 'list-items': [{ id: 'a', 'main-content': { title: 'Kept', description: 'This description has too many characters to be drawn' } }] } };
export const Choose: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Cheese/ }));
    await expect(await canvas.findByText(/A screen that was led to/)).toBeVisible();
  }),
};
export const RowsThatLeadOn: Story = {
  args: { 'on-click-action': undefined, 'list-items': items.map((item) => ({ ...item, 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'DETAIL' }, payload: {} } })) },
};
const answersWithDetail = around({ endpoint: () => ({ screen: 'DETAIL', data: {} }) });
export const RowsThatAsk: Story = {
  args: { 'on-click-action': undefined, 'list-items': items.map((item) => ({ ...item, 'on-click-action': { name: 'data_exchange', payload: { chosen: item.id } } })) },
  parameters: answersWithDetail,
};
export const AsksTheBusiness: Story = {
  args: { 'on-click-action': { name: 'data_exchange', payload: {} } },
  parameters: answersWithDetail,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Bread/ }));
    await expect(await canvas.findByText(/A screen that was led to/)).toBeVisible();
  }),
};
