import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { longItems, pictureItems } from '../support/items.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';

const meta: Meta<SourcePropsOf<'Dropdown'>> = {
  title: 'Components/Dropdown',
  ...componentMeta('Dropdown'),
  args: { name: 'answer', label: 'Delivery', required: true, 'data-source': longItems },
};
export default meta;
type Story = ComponentStory<'Dropdown'>;

export const Empty: Story = {};
export const Optional: Story = { args: { required: false } };
export const Chosen: Story = { args: { 'init-value': 'fast', required: false } };
export const Disabled: Story = { args: { enabled: false } };
export const AuthorsMessage: Story = { args: { 'error-message': 'No courier today.', 'init-value': 'fast' } };
export const Open: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Delivery/ }));
    await expect(await canvas.findByText('By courier')).toBeVisible();
  }),
};
export const OpenWithPictures: Story = {
  args: { label: 'Walk', 'data-source': pictureItems, 'init-value': 'coast' },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Walk/ }));
    await expect(await canvas.findByText('Heath')).toBeVisible();
  }),
};
export const Choose: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expectFooterBlocked(canvas);
    await userEvent.click(canvas.getByRole('button', { name: /^Delivery/ }));
    await userEvent.click(await canvas.findByText('By courier'));
    await expect(canvas.getByRole('button', { name: /^Delivery/ })).toHaveTextContent('By courier');
    await expectFooterReady(canvas);
  }),
};
