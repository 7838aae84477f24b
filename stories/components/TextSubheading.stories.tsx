import type { Meta } from '@storybook/react-vite';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'TextSubheading'>> = {
  title: 'Components/TextSubheading',
  ...componentMeta('TextSubheading'),
  args: { text: 'Opening hours' },
};
export default meta;
type Story = ComponentStory<'TextSubheading'>;

export const Sheet: Story = sheetStory('TextSubheading');
export const Short: Story = {};
export const UnderAHeading: Story = { parameters: around({ before: [{ type: 'TextHeading', text: 'The tower' }], after: [{ type: 'TextBody', text: 'Daily from nine to five.' }] }) };
export const RightToLeft: Story = { args: { text: 'أوقات العمل' }, globals: { dir: 'rtl' } };
export const ShownOnDemand: Story = onDemand;
