import type { Meta } from '@storybook/react-vite';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'TextHeading'>> = {
  title: 'Components/TextHeading',
  ...componentMeta('TextHeading'),
  args: { text: 'Plan your visit' },
};
export default meta;
type Story = ComponentStory<'TextHeading'>;

export const Sheet: Story = sheetStory('TextHeading');
export const Short: Story = {};
export const AtTheLimit: Story = { args: { text: 'A heading of exactly eighty characters has to wrap onto a second or third line.' } };
export const FromAnExpression: Story = {
  args: { text: "`'Hello, ' ${data.name}`" },
  parameters: around({ data: { name: { type: 'string', __example__: 'Noor' } } }),
};
export const LongWord: Story = { args: { text: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze' } };
export const ShownOnDemand: Story = onDemand;
