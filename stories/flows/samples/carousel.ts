import { pictures } from './pictures.js';
import { column, type SampleSource } from './sample.js';

/** ImageCarousel and a plain Image. Spec: components.md 6. */
export const carousel: SampleSource = {
  id: 'carousel',
  title: 'Image carousel',
  about: 'Three pictures to swipe through, and a single Image cropped to a height.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'VIEWS',
        title: 'Three views',
        terminal: true,
        layout: column(
          {
            type: 'ImageCarousel', 'aspect-ratio': '4:3', 'scale-type': 'cover',
            images: [
              { src: pictures.morning, 'alt-text': 'A yellow sun over a green hill' },
              { src: pictures.evening, 'alt-text': 'A red sun over a dark hill' },
              { src: pictures.night, 'alt-text': 'A white moon over a blue hill' },
            ],
          },
          { type: 'TextBody', text: 'The same hill, three times a day.' },
          { type: 'Image', src: pictures.wide, height: 120, 'scale-type': 'cover', 'alt-text': 'A pale sun over a green bay' },
          {
            type: 'RadioButtonsGroup', name: 'print', label: 'Which print?', required: true, 'media-size': 'large',
            'data-source': [
              { id: 'morning', title: 'Morning', image: pictures.leaf, 'alt-text': 'Green hill' },
              { id: 'evening', title: 'Evening', image: pictures.clay, 'alt-text': 'Red hill' },
              { id: 'night', title: 'Night', image: pictures.sea, 'alt-text': 'Blue hill' },
            ],
          },
          { type: 'Footer', label: 'Order the print', 'on-click-action': { name: 'complete', payload: { print: '${form.print}' } } },
        ),
      },
    ],
  },
};
