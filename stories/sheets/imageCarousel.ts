import { pictures } from '../flows/samples/pictures.js';
import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

const images = [
  { src: pictures.wide, 'alt-text': 'A wide hill' }, { src: pictures.evening, 'alt-text': 'A red sun over a dark hill' }, { src: pictures.night, 'alt-text': 'A white moon over a blue hill' },
];

/** ImageCarousel. Spec: components.md 6. */
export const imageCarousel: Sheet = [{
  nodes: variants('ImageCarousel', { images }, [
    { 'aspect-ratio': '4:3' }, { 'aspect-ratio': '16:9', 'scale-type': 'contain' }, { 'aspect-ratio': '16:9', 'scale-type': 'cover' }, { images: images.slice(0, 1) },
    { images: [{ src: 'bm8=', 'alt-text': 'A picture that got lost' }, images[1]!] },
  ]),
}];
