import type { Meta, StoryObj } from '@storybook/react-vite';
import { ThemeGrid } from '../support/ThemeGrid.js';
import { sampleOf } from './samples/index.js';

const meta: Meta<typeof ThemeGrid> = {
  title: 'Flows/Themes',
  component: ThemeGrid,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof ThemeGrid>;

/** Text fields. */
export const Fields: Story = { args: { flow: sampleOf('registration').text } };
/** A list page, a date, radio buttons and captions. */
export const Choices: Story = { args: { flow: sampleOf('booking').text } };
/** Check boxes and chips. */
export const Groups: Story = { args: { flow: sampleOf('survey').text } };
export const Pictures: Story = { args: { flow: sampleOf('carousel').text } };
export const RichText: Story = { args: { flow: sampleOf('rich-text').text } };
export const Lists: Story = { args: { flow: sampleOf('navigation-list').text } };
export const Uploads: Story = { args: { flow: sampleOf('photo-picker').text } };
