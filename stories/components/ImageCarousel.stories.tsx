import type { Meta } from '@storybook/react-vite';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { pictures } from '../flows/samples/pictures.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const images = [
  { src: pictures.morning, 'alt-text': 'A yellow sun over a green hill' },
  { src: pictures.evening, 'alt-text': 'A red sun over a dark hill' },
  { src: pictures.night, 'alt-text': 'A white moon over a blue hill' },
];
const meta: Meta<SourcePropsOf<'ImageCarousel'>> = { title: 'Components/ImageCarousel', ...componentMeta('ImageCarousel'), args: { images } };
export default meta;
type Story = ComponentStory<'ImageCarousel'>;

export const Sheet: Story = sheetStory('ImageCarousel');
export const FourToThree: Story = {};
export const SixteenToNine: Story = { args: { 'aspect-ratio': '16:9' } };
export const Cover: Story = { args: { 'aspect-ratio': '16:9', 'scale-type': 'cover' } };
export const OnePicture: Story = { args: { images: images.slice(0, 1) } };
export const OneIsMissing: Story = { args: { images: [images[0]!, { src: 'bm8=', 'alt-text': 'A picture that got lost' }] } };
export const ShownOnDemand: Story = onDemand;
