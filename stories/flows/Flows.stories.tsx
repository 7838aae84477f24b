import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { SampleStory } from '../support/SampleStory.js';

const meta: Meta<typeof SampleStory> = {
  title: 'Flows/Samples',
  component: SampleStory,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;
type Story = StoryObj<typeof SampleStory>;

const android = (canvasElement: HTMLElement) => within(within(canvasElement).getByRole('region', { name: 'Android' }));
const ios = (canvasElement: HTMLElement) => within(within(canvasElement).getByRole('region', { name: 'iOS' }));

export const Registration: Story = {
  args: { id: 'registration' },
  play: async ({ canvasElement, userEvent }) => {
    const phone = android(canvasElement);
    await userEvent.type(phone.getByRole('textbox', { name: /First name/ }), 'Noor');
    await userEvent.type(phone.getByRole('textbox', { name: /Last name/ }), 'Haddad');
    await userEvent.type(phone.getByRole('textbox', { name: /E-mail/ }), 'noor@example.org');
    await userEvent.click(phone.getByRole('button', { name: 'Continue' }));
    await expect(await phone.findByText('Almost done, Noor.')).toBeVisible();
    await userEvent.click(phone.getByRole('button', { name: /Read more/ }));
    await expect((await phone.findAllByText('House rules')).length).toBeGreaterThan(0);
  },
};
export const Booking: Story = { args: { id: 'booking' } };
export const Feedback: Story = {
  args: { id: 'feedback' },
  play: async ({ canvasElement, userEvent }) => {
    const phone = ios(canvasElement);
    await expect(phone.queryByRole('textbox', { name: /What went wrong/ })).toBeNull();
    await userEvent.click(phone.getByRole('radio', { name: 'Poor' }));
    await expect(phone.getByRole('textbox', { name: /What went wrong/ })).toBeVisible();
  },
};
export const Survey: Story = { args: { id: 'survey' } };
export const ThreeSteps: Story = {
  args: { id: 'three-steps' },
  play: async ({ canvasElement, userEvent }) => {
    const phone = ios(canvasElement);
    await userEvent.type(phone.getByRole('textbox', { name: /City/ }), 'Lagos');
    await userEvent.click(phone.getByRole('button', { name: 'To B' }));
    await userEvent.click(await phone.findByRole('radio', { name: 'A desk' }));
    await userEvent.click(phone.getByRole('button', { name: 'To C' }));
    await expect(await phone.findByText('We look for a desk in Lagos.')).toBeVisible();
  },
};
export const Branching: Story = {
  args: { id: 'branching' },
  play: async ({ canvasElement, userEvent }) => {
    const phone = android(canvasElement);
    await userEvent.type(phone.getByRole('textbox', { name: /Visitors/ }), '11');
    await userEvent.click(await phone.findByRole('button', { name: 'Plan a group visit' }));
    await expect(await phone.findByRole('button', { name: /Guide speaks/ })).toBeVisible();
  },
};
export const LiveSlots: Story = { args: { id: 'live-slots' } };
export const DecidingEndpoint: Story = {
  args: { id: 'deciding-endpoint' },
  play: async ({ canvasElement, userEvent }) => {
    const phone = android(canvasElement);
    await userEvent.type(phone.getByRole('textbox', { name: /Boxes/ }), '40');
    await userEvent.click(phone.getByRole('button', { name: 'Get an offer' }));
    await expect(await phone.findByText('40 boxes at 8 each')).toBeVisible();
  },
};
export const RightToLeft: Story = { args: { id: 'right-to-left' }, globals: { locale: 'ar' } };
export const Calendar: Story = { args: { id: 'calendar' } };
export const NavigationList: Story = {
  args: { id: 'navigation-list' },
  play: async ({ canvasElement, userEvent }) => {
    const phone = android(canvasElement);
    await userEvent.click(phone.getByRole('button', { name: /Pots/ }));
    await expect(await phone.findByRole('textbox', { name: /How many/ })).toBeVisible();
  },
};
export const Chips: Story = {
  args: { id: 'chips' },
  play: async ({ canvasElement, userEvent }) => {
    const phone = android(canvasElement);
    await userEvent.click(phone.getByRole('checkbox', { name: 'Other' }));
    await expect(await phone.findByRole('textbox', { name: /Which topic/ })).toBeVisible();
    await userEvent.click(phone.getByRole('checkbox', { name: 'Other' }));
    await expect(phone.queryByRole('textbox', { name: /Which topic/ })).toBeNull();
  },
};
export const ImageCarousel: Story = { args: { id: 'carousel' } };
export const RichText: Story = { args: { id: 'rich-text' } };
export const Photos: Story = { args: { id: 'photo-picker' } };
export const Documents: Story = { args: { id: 'document-picker' } };
export const Expressions: Story = {
  args: { id: 'expressions' },
  play: async ({ canvasElement, userEvent }) => {
    const phone = ios(canvasElement);
    await userEvent.type(phone.getByRole('textbox', { name: /Seats/ }), '6');
    await expect(phone.getByText('You pay 57 in all.')).toBeVisible();
  },
};
export const GlobalReferences: Story = { args: { id: 'global-references' } };
export const SelectHandlers: Story = { args: { id: 'select-handlers' } };
export const VersionTwoOne: Story = { args: { id: 'old-version' } };
