import { pictures } from '../flows/samples/pictures.js';
import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

const items = [
  {
    id: 'bread', 'main-content': { title: 'Bread', description: 'Baked daily', metadata: 'Rye, spelt and wheat' }, start: { image: pictures.clay, 'alt-text': 'Red hill' },
    end: { title: '€ 4', description: 'a loaf', metadata: 'or more' }, badge: 'New', tags: ['vegan', 'local'],
  },
  { id: 'cheese', 'main-content': { title: 'Cheese', metadata: 'From the farm next door' }, start: { image: pictures.leaf, 'alt-text': 'Green hill' }, end: { title: '€ 9' } },
  { id: 'fish', 'main-content': { title: 'Fish' } },
  { id: 'long', 'main-content': { title: 'A title of thirty characters..', description: 'A description of twenty chars', metadata: 'Metadata that has a good deal more to say than fits on a line' }, tags: ['first tag', 'second tag', 'third tag'] },
];

/** NavigationList. Spec: components.md 6. */
export const navigationList: Sheet = [{
  nodes: variants('NavigationList', { 'on-click-action': { name: 'data_exchange', payload: {} }, 'list-items': items }, [
    { label: 'What would you like?', description: 'Tap a row to see more.' }, { 'media-size': 'large', label: 'Large pictures' },
    { 'list-items': [{ id: 'a', 'main-content': { title: 'One' } }, { id: 'b', 'main-content': { title: 'Two' } }], 'media-size': 'regular' },
  ]),
}];
