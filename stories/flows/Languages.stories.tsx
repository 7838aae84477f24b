import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { en } from '../../src/strings/en.js';
import { pseudo, pseudoLocale } from '../support/pseudoStrings.js';
import { SampleStory } from '../support/SampleStory.js';

const meta: Meta<typeof SampleStory> = {
  title: 'Flows/Languages',
  component: SampleStory,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  args: { id: 'registration' },
};
export default meta;
type Story = StoryObj<typeof SampleStory>;

const closes = (name: string): Story['play'] => async ({ canvasElement }) => {
  const phone = within(within(canvasElement).getByRole('region', { name: 'Android' }));
  await expect(await phone.findByRole('button', { name })).toBeVisible();
};

/** English with accents, and longer: plain letters are the author's, or a text nobody can translate. */
export const Pseudo: Story = { globals: { locale: pseudoLocale }, play: closes(pseudo(en.close)) };
/** Words of the interface in Arabic around author text in English: each keeps its own direction. */
export const Arabic: Story = { globals: { locale: 'ar' }, play: closes('إغلاق') };
export const Japanese: Story = { globals: { locale: 'ja' }, play: closes('閉じる') };
export const Russian: Story = { globals: { locale: 'ru' }, play: closes('Закрыть') };
