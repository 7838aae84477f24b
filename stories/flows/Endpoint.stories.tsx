import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { EndpointDemo } from '../support/Endpoint/EndpointDemo.js';

const meta: Meta<typeof EndpointDemo> = {
  title: 'Flows/Endpoint',
  component: EndpointDemo,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof EndpointDemo>;

/** Works with a server and without one: what is on show is the same. */
const opensByAsking: Story['play'] = async ({ canvasElement }) => {
  const page = within(canvasElement);
  await expect(await page.findByText('Find a free time', {}, { timeout: 5_000 })).toBeVisible();
  const request = await page.findByLabelText('Request 1');
  await expect(JSON.parse(request.textContent ?? '')).toMatchObject({ version: '3.0', action: 'INIT', flow_token: 'demo-1' });
  const answer = page.getByLabelText('Answer 1');
  await expect(JSON.parse(answer.textContent ?? '')).toEqual({ screen: 'PICK', data: { slots: [], has_slots: false } });
};

export const Plain: Story = { args: { encrypted: false }, play: opensByAsking };
export const Encrypted: Story = { args: { encrypted: true }, play: opensByAsking };
