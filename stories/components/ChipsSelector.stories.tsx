import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';

const meta: Meta<SourcePropsOf<'ChipsSelector'>> = {
  title: 'Components/ChipsSelector',
  ...componentMeta('ChipsSelector'),
  args: {
    name: 'answer', label: 'What do you like to read?', required: true,
    'data-source': [
      { id: 'crime', title: 'Crime' },
      { id: 'travel', title: 'Travel' },
      { id: 'poems', title: 'Poems' },
      { id: 'history', title: 'History of everyday things' },
      { id: 'comics', title: 'Comics', enabled: false },
    ],
  },
};
export default meta;
type Story = ComponentStory<'ChipsSelector'>;

export const Plain: Story = {};
export const Optional: Story = { args: { required: false, description: 'We choose a book for you.' } };
export const Chosen: Story = { args: { 'init-value': ['travel', 'poems'] } };
export const Disabled: Story = { args: { enabled: false, 'init-value': ['crime'] } };
export const Dark: Story = { args: { 'init-value': ['crime'] }, globals: { colorScheme: 'dark' } };
export const AtMostTwo: Story = {
  args: { 'max-selected-items': 2 },
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('Choose up to 2 options.')).toBeVisible();
    await expectFooterBlocked(canvas);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Crime' }));
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Poems' }));
    await expect(canvas.getByRole('checkbox', { name: 'Travel' })).toBeDisabled();
    await expectFooterReady(canvas);
  }),
};
