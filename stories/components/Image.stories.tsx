import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { pictures } from '../flows/samples/pictures.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'Image'>> = {
  title: 'Components/Image',
  ...componentMeta('Image'),
  args: { src: pictures.morning, 'alt-text': 'A yellow sun over a green hill' },
};
export default meta;
type Story = ComponentStory<'Image'>;

export const Sheet: Story = sheetStory('Image');
export const OwnRatio: Story = {
  play: onFirstPhone(async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: 'A yellow sun over a green hill' })).toBeVisible();
  }),
};
export const CoverWithAHeight: Story = { args: { 'scale-type': 'cover', height: 140 } };
export const ContainWithAHeight: Story = { args: { 'scale-type': 'contain', height: 140 } };
export const NarrowWidth: Story = { args: { width: 120, height: 90 } };
export const WithoutAltText: Story = { args: { 'alt-text': '' } };
export const NotAPicture: Story = { args: { src: 'bm90IGEgcGljdHVyZQ==' } };
export const ARemoteAddress: Story = { args: { src: 'https://example.org/never-asked-for.png' } };
export const WideFrame: Story = { args: { 'aspect-ratio': 2, 'scale-type': 'cover' } };
export const ShownOnDemand: Story = onDemand;
