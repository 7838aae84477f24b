import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { mockEndpoint } from '../../src/endpoint/mockEndpoint.js';
import { ChatStory } from '../support/Chat/ChatStory.js';
import { business, chat, message, picture } from '../support/Chat/message.js';
import { onFirstPhone } from '../support/onFirstPhone.js';

const meta: Meta<typeof ChatStory> = {
  title: 'Chat/Phone',
  component: ChatStory,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof ChatStory>;

/** From the message through three screens to the answer in the chat, and what the bot says next. */
export const RoundTrip: Story = {
  args: { afterwards: [{ from: 'business', text: 'Thank you! We will write when a desk in Lagos is free.' }] },
  play: onFirstPhone(async ({ canvas: phone, userEvent }) => {
    await userEvent.click(await phone.findByRole('button', { name: 'Start' }));
    await userEvent.type(await phone.findByRole('textbox', { name: /City/ }), 'Lagos');
    await userEvent.click(phone.getByRole('button', { name: 'To B' }));
    await userEvent.click(await phone.findByRole('radio', { name: 'A desk' }));
    await userEvent.click(phone.getByRole('button', { name: 'To C' }));
    await userEvent.click(await phone.findByRole('button', { name: 'Send all' }));
    const answer = await phone.findByRole('button', { name: /Sent/ });
    await expect(await phone.findByText(/Thank you!/)).toBeVisible();
    await userEvent.click(answer);
    const dialog = await phone.findByRole('dialog', { name: 'Your answers' });
    await expect(within(dialog).getByText('Lagos')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(answer).toHaveFocus());
  }),
};
/** A picture in place of the text header. */
export const PictureHeader: Story = { args: { chat: { business, message: { ...message, header: picture } } } };
/** Text alone: no header, no footer. */
export const BodyAlone: Story = { args: { chat: { business, message: { body: message.body, cta: message.cta } } } };
/** The button of a template wears a sign. */
export const Template: Story = { args: { chat: { business, message: { ...message, variant: 'template' } } } };
/** Testers see that the message is a draft. */
export const Draft: Story = { args: { launch: { mode: 'draft' } } };
/** The other notice above the messages. */
export const Encrypted: Story = { args: { chat: { ...chat, notice: 'encryption' } } };
/** Messages of the host before and after the Flow's, and unread ones in other chats. */
export const OwnBubbles: Story = {
  args: { chat: { ...chat, unread: 16, messages: [{ from: 'user', text: 'Hello! Do you have desks?', place: 'before', time: '09:40' }, { from: 'business', text: 'Take your time, we are here until six.' }] } },
};
/** The token is no longer valid: a dialog says so, and the button is dead. */
export const Expired: Story = {
  args: { sample: 'live-slots', launch: { action: 'data_exchange' }, endpoint: mockEndpoint([{ action: 'INIT', fail: { status: 427, error_msg: 'This offer has ended.' } }]) },
  play: onFirstPhone(async ({ canvas: phone, userEvent }) => {
    await userEvent.click(await phone.findByRole('button', { name: 'Start' }));
    await expect(await phone.findByRole('alertdialog')).toHaveTextContent('This offer has ended.');
    await userEvent.click(phone.getByRole('button', { name: 'OK' }));
    await expect(phone.getByRole('button', { name: 'Start' })).toBeDisabled();
  }),
};
/** WhatsApp refuses to open the Flow, as when it is blocked. */
export const Refused: Story = { args: { chat: { ...chat, message: { ...message, state: 'refused' } } } };
/** The screen without the body of the phone. */
export const WithoutFrame: Story = { args: { chat: { ...chat, frame: false } } };
