import { pictures } from '../../../../stories/flows/samples/pictures.js';
import { visible } from '../commonRows.js';
import { attribute, count, height, ratio, style, width } from '../looks.js';
import type { ComponentCases } from '../propertyCase.js';

const dataUrl = (base64: string) => `data:image/png;base64,${base64}`;
const images = [{ src: pictures.morning, 'alt-text': 'Morning' }, { src: pictures.night, 'alt-text': 'Night' }];

export const image: ComponentCases = {
  type: 'Image', base: { src: pictures.morning, 'alt-text': 'Morning' },
  rows: {
    src: { values: [pictures.morning, pictures.night], look: attribute('img', 'src'), sees: [dataUrl(pictures.morning), dataUrl(pictures.night)] },
    width: { values: [120, 80], look: width('img'), sees: [120, 80] },
    height: { values: [90, 60], look: height('img'), sees: [90, 60] },
    'scale-type': { values: ['cover', 'contain'], props: { height: 90 }, look: style('img', 'object-fit'), sees: ['cover', 'contain'] },
    'aspect-ratio': { values: [2, 3], look: ratio('img'), sees: [2, 3] },
    'alt-text': { values: ['Alpha', 'Beta'], look: attribute('img', 'alt'), sees: ['Alpha', 'Beta'] },
    visible,
  },
};

export const imageCarousel: ComponentCases = {
  type: 'ImageCarousel', base: { images },
  rows: {
    images: { values: [images, images.slice(1)], look: count('li'), sees: [2, 1] },
    'images.src': [
      { values: [pictures.evening, pictures.morning], look: attribute('img', 'src'), sees: [dataUrl(pictures.evening), dataUrl(pictures.morning)] },
      { values: ['bm8=', pictures.evening], look: count('img'), sees: [1, 2] },
    ],
    'images.alt-text': { values: ['Alpha', 'Beta'], look: attribute('img', 'alt'), sees: ['Alpha', 'Beta'] },
    'aspect-ratio': { values: ['16:9', '4:3'], look: ratio('ul'), sees: [1.8, 1.3] },
    'scale-type': { values: ['cover', 'contain'], look: style('img', 'object-fit'), sees: ['cover', 'contain'] },
    visible,
  },
};
