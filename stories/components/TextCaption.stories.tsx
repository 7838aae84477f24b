import type { Meta } from '@storybook/react-vite';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'TextCaption'>> = {
  title: 'Components/TextCaption',
  ...componentMeta('TextCaption'),
  args: { text: 'Prices include all taxes. Children under six ride free.' },
};
export default meta;
type Story = ComponentStory<'TextCaption'>;

export const Sheet: Story = sheetStory('TextCaption');
export const Plain: Story = {};
export const Bold: Story = { args: { 'font-weight': 'bold' } };
export const Strikethrough: Story = { args: { strikethrough: true } };
export const Markdown: Story = { args: { markdown: true, text: 'Prices include **all** taxes.' } };
export const Dark: Story = { globals: { colorScheme: 'dark' } };
export const Italic: Story = { args: { 'font-weight': 'italic' } };
export const BoldItalic: Story = { args: { 'font-weight': 'bold_italic' } };
export const ShownOnDemand: Story = onDemand;
