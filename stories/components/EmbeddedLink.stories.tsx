import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { onDemand, pressAsks } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'EmbeddedLink'>> = {
  title: 'Components/EmbeddedLink',
  ...componentMeta('EmbeddedLink'),
  args: { text: 'Show the opening hours', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'DETAIL' }, payload: {} } },
};
export default meta;
type Story = ComponentStory<'EmbeddedLink'>;

export const Sheet: Story = sheetStory('EmbeddedLink');
export const ToAScreen: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Show the opening hours'));
    await expect(await canvas.findByText(/A screen that was led to/)).toBeVisible();
  }),
};
export const ToAWebsite: Story = { args: { text: 'Visit our website', 'on-click-action': { name: 'open_url', url: 'https://example.org/' } } };
export const Dark: Story = { globals: { colorScheme: 'dark' } };
export const ShownOnDemand: Story = onDemand;
export const AsksTheBusiness: Story = {
  ...pressAsks,
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Show the opening hours'));
    await expect(await canvas.findByText('The business has answered.')).toBeVisible();
  }),
};
