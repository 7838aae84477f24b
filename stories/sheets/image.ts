import { pictures } from '../flows/samples/pictures.js';
import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

/** Image. Spec: components.md 6. */
export const image: Sheet = [{
  nodes: variants('Image', { src: pictures.morning, 'alt-text': 'A yellow sun over a green hill' }, [
    {}, { 'scale-type': 'cover', height: 140 }, { 'scale-type': 'contain', height: 140 }, { width: 120, height: 90 }, { 'aspect-ratio': 2, 'scale-type': 'cover' },
    { 'aspect-ratio': 3 }, { src: pictures.leaf }, { src: 'bm90IGEgcGljdHVyZQ==' },
  ]),
}];
