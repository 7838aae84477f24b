import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { shownByData } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'RichText'>> = {
  title: 'Components/RichText',
  ...componentMeta('RichText'),
  args: { text: '# Terms\n\nYou may **return** everything within *thirty* days.\n\n## How\n\n1. pack it\n2. post it' },
};
export default meta;
type Story = ComponentStory<'RichText'>;

export const Sheet: Story = sheetStory('RichText');
export const Headings: Story = {
  play: onFirstPhone(async ({ canvas }) => {
    await expect(await canvas.findByText('Terms')).toBeVisible();
    await expect(await canvas.findAllByRole('listitem')).toHaveLength(2);
  }),
};
export const Lists: Story = { args: { text: ['We bring', '- a tent', '- a **stove**', 'You bring', '1. a spoon', '2. an appetite'] } };
export const Table: Story = {
  args: { text: ['| Room | Beds | Price |', '| --- | --- | --- |', '| **Attic** | 2 | 60 |', '| *Cellar* | 4 | ~~90~~ 75 |'] },
  play: onFirstPhone(async ({ canvas }) => {
    await expect(await canvas.findByRole('table')).toBeVisible();
  }),
};
export const Links: Story = { args: { text: 'A [safe link](https://example.org/) opens; [this one](javascript:alert(1)) stays text.' } };
export const OddMarkup: Story = { args: { text: ['> a quote', '`code`', '<b>HTML</b>', '### A third level'] } };
export const ShownByData: Story = shownByData;
