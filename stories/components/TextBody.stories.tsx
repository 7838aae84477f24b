import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'TextBody'>> = {
  title: 'Components/TextBody',
  ...componentMeta('TextBody'),
  args: { text: 'The ferry takes forty minutes. Bicycles travel free of charge outside the rush hour.' },
};
export default meta;
type Story = ComponentStory<'TextBody'>;

export const Sheet: Story = sheetStory('TextBody');
export const Plain: Story = {};
export const Bold: Story = { args: { 'font-weight': 'bold' } };
export const Italic: Story = { args: { 'font-weight': 'italic' } };
export const BoldItalic: Story = { args: { 'font-weight': 'bold_italic' } };
export const Strikethrough: Story = { args: { strikethrough: true } };
export const Markdown: Story = {
  args: { markdown: true, text: ['Bring **warm** clothes and *sturdy* shoes.', '- water', '- ~~an umbrella~~ a raincoat', 'See the [packing list](https://example.org/list).'] },
  play: onFirstPhone(async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'packing list' })).toHaveAttribute('href', 'https://example.org/list');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2);
  }),
};
export const NotInterpolated: Story = { args: { text: 'Hello ${data.name}, this reference stays as it is written.' } };
export const ShownOnDemand: Story = onDemand;
