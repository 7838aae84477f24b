import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

/** EmbeddedLink. Spec: components.md 6. */
export const embeddedLink: Sheet = [{
  nodes: [
    { type: 'TextBody', text: 'A text with a link below it.' },
    ...variants('EmbeddedLink', { 'on-click-action': { name: 'open_url', url: 'https://example.org/' } }, [
      { text: 'Show the opening hours' }, { text: 'A link that has more to say than fits on one line of a phone' }, { text: 'שעות הפתיחה' },
    ]),
    { type: 'TextBody', text: 'And a text after it.' },
  ],
}];
