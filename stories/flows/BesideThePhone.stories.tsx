import type { Meta, StoryObj } from '@storybook/react-vite';
import { BesidePhone } from '../support/Beside/BesidePhone.js';
import { onPhone, onSheet } from '../support/Beside/walks.js';

const meta: Meta<typeof BesidePhone> = {
  title: 'Beside the phone',
  component: BesidePhone,
  tags: ['!autodocs'],
  argTypes: { sample: { control: false }, surface: { control: 'inline-radio', options: ['phone', 'sheet'] } },
  args: { surface: 'phone' },
};
export default meta;
type Story = StoryObj<typeof BesidePhone>;

/** Text fields with helper text, radio groups, a text with its remaining letters. */
export const Return: Story = { args: { sample: 'product-return' }, play: onPhone('product-return', 'Start Return') };
export const ReturnSheet: Story = { args: { sample: 'product-return', surface: 'sheet' }, play: onSheet('product-return') };
/** Labels of two lines, a date, a list page with a tick, a summary. */
export const Appointment: Story = { args: { sample: 'appointment' }, play: onPhone('appointment', 'Register now') };
export const AppointmentSheet: Story = { args: { sample: 'appointment', surface: 'sheet' }, play: onSheet('appointment') };
/** A carousel, rich text, check boxes, a picture above a form. */
export const Lead: Story = { args: { sample: 'lead' }, play: onPhone('lead', 'Schedule now') };
export const LeadSheet: Story = { args: { sample: 'lead', surface: 'sheet' }, play: onSheet('lead') };
/** An opt-in that opens terms, a photo, a summary with captions. */
export const Loan: Story = { args: { sample: 'loan' }, play: onPhone('loan', 'Apply now') };
export const LoanSheet: Story = { args: { sample: 'loan', surface: 'sheet' }, play: onSheet('loan') };
