import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { FlowMap } from '../../src/reviewViews/map/FlowMap.js';
import { FlowStoryboard } from '../../src/reviewViews/storyboard/FlowStoryboard.js';
import { sampleOf } from '../flows/samples/index.js';

const meta: Meta<typeof FlowStoryboard> = {
  title: 'Review/Storyboard and map',
  component: FlowStoryboard,
  tags: ['!autodocs'],
  args: { flow: sampleOf('registration').text, states: ['empty', 'filled', 'errors', 'branch'], colorScheme: 'light' },
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof FlowStoryboard>;

const drawn: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement.querySelector('[data-flow-frame]')).not.toBeNull());
};
export const Android: Story = { play: drawn };
export const AndroidDark: Story = { args: { colorScheme: 'dark' }, play: drawn };
export const Ios: Story = { args: { platform: 'ios' }, play: drawn };
export const IosDark: Story = { args: { platform: 'ios', colorScheme: 'dark' }, play: drawn };
export const Branches: Story = { args: { flow: sampleOf('branching').text }, play: drawn };

const mapped: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement.querySelector('[data-laid-out]')).not.toBeNull(), { timeout: 10_000 });
};
export const Map: Story = { render: () => <FlowMap flow={sampleOf('branching').text} path={['HOW_MANY', 'GROUP']} colorScheme="light" />, play: mapped };
