import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

const marked = ['Bring **warm** clothes and *sturdy* shoes.', '- water', '- ~~an umbrella~~ a raincoat', '1. first this', '2. then that', 'See the [packing list](https://example.org/list).'];

/** TextCaption. Spec: components.md 4. */
export const textCaption: Sheet = [{
  nodes: variants('TextCaption', { text: 'The ferry takes forty minutes. Bicycles travel free of charge outside the rush hour.' }, [
    {}, { 'font-weight': 'bold' }, { 'font-weight': 'italic' }, { 'font-weight': 'bold_italic' }, { 'font-weight': 'normal', strikethrough: true },
    { 'font-weight': 'bold', strikethrough: true },
    { markdown: true, text: marked },
    { text: 'Hello ${data.name}, this reference stays as it is written.' },
    { text: 'המעבורת יוצאת בשמונה בבוקר.' },
    { text: 'https://example.org/an/address/without/any/place/to/break/it' },
  ]),
  until: '[data-flow-type="TextCaption"] li',
}];
