import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourceNode, SourcePropsOf } from '../../src/spec/types.js';
import { around, componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const pet: SourceNode = {
  type: 'RadioButtonsGroup', name: 'pet', label: 'Your pet', required: true,
  'data-source': [{ id: 'cat', title: 'Cat' }, { id: 'dog', title: 'Dog' }, { id: 'fish', title: 'Fish' }],
};
const meta: Meta<SourcePropsOf<'Switch'>> = {
  title: 'Components/Switch',
  ...componentMeta('Switch'),
  args: {
    value: '${form.pet}',
    cases: {
      cat: [{ type: 'OptIn', name: 'outdoor', label: 'Goes out on its own.' }],
      dog: [{ type: 'TextInput', name: 'weight', label: 'Weight in kg', 'input-type': 'number', required: true }],
    },
  },
  parameters: { ...componentMeta('Switch').parameters, ...around({ before: [pet], sends: ['pet', 'weight', 'outdoor'] }) },
};
export default meta;
type Story = ComponentStory<'Switch'>;

export const Sheet: Story = sheetStory('Switch');
export const FollowsAChoice: Story = {
  play: onFirstPhone(async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Dog' }));
    await expect(canvas.getByRole('textbox', { name: /Weight/ })).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Cat' }));
    await expect(canvas.queryByRole('textbox')).toBeNull();
    await expect(canvas.getByRole('checkbox')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Fish' }));
    await expect(canvas.queryByRole('checkbox')).toBeNull();
  }),
};
export const WithADefault: Story = {
  args: { cases: { cat: [{ type: 'TextBody', text: 'Purr.' }], default: [{ type: 'TextBody', text: 'Whatever it is, welcome.' }] } },
  parameters: around({ before: [pet], sends: ['pet'] }),
};
