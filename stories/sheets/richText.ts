import { pictures } from '../flows/samples/pictures.js';
import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

/** RichText: the subset of markdown it knows. Spec: components.md 4. */
export const richText: Sheet = [{
  nodes: variants('RichText', {}, [{
    text: [
      '# Terms of the house', 'Everything may be **returned** within *thirty* days, ***unworn***, ~~washed~~ as it came.',
      '## How', '1. pack it', '2. post it', '', 'We bring', '', '- a tent', '- a **stove**', '',
      '| Room            | Beds | Price |', '| --- | --- | --- |', '| **Attic** | 2 | 60 |', '| *Cellar* | 4 | ~~90~~ 75 |', '| Shed, in summer |', '',
      'A [link](https://example.org/) opens; [this one](javascript:alert(1)) stays text.', '', `![A hill](data:image/png;base64,${pictures.wide})`, '![A picture that got lost](data:image/png;base64,bm8=)', '',
      '> a quote', 'some `code`', '<b>HTML</b>', '### A third level',
    ],
  }]),
  until: 'table',
}];
