import { pressFooter, send, type Sheet } from './sheet.js';
import { variants } from './variants.js';

const books = [
  { id: 'crime', title: 'Crime' }, { id: 'travel', title: 'Travel' }, { id: 'poems', title: 'Poems' },
  { id: 'history', title: 'History of everyday things' }, { id: 'comics', title: 'Comics', enabled: false },
];

/** ChipsSelector. Spec: components.md 5; README 43. */
export const chipsSelector: Sheet = [
  {
    nodes: variants('ChipsSelector', { label: 'What do you like to read?', required: true, 'data-source': books }, [
      {}, { 'init-value': ['travel', 'poems'] }, { required: false, description: 'We choose a book for you.' },
      { 'min-selected-items': 2, 'max-selected-items': 3, 'init-value': ['crime'] }, { 'max-selected-items': 1, 'init-value': ['crime'] },
      { label: 'Wrong', 'init-value': ['poems'], 'error-message': 'Nobody borrows poems today.' }, { label: 'Disabled', enabled: false, 'init-value': ['crime'] },
    ]),
  },
  { nodes: [...variants('ChipsSelector', { label: 'Nothing chosen', required: true, 'data-source': books }, [{}]), send], steps: [pressFooter] },
];
