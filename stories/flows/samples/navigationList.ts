import { pictures } from './pictures.js';
import { column, type SampleSource } from './sample.js';

/** NavigationList: rows that lead to different screens. Spec: components.md 6. */
export const navigationList: SampleSource = {
  id: 'navigation-list',
  title: 'Navigation list',
  about: 'Rows with pictures, a badge, tags and prices; each row leads to a screen of its own.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'MENU',
        title: 'Garden shop',
        layout: column({
          type: 'NavigationList', name: 'menu', label: 'What are you after?', description: 'Tap a row to go on.',
          'list-items': [
            {
              id: 'seeds', 'main-content': { title: 'Seeds', description: 'For spring', metadata: 'Vegetables, herbs and flowers' },
              start: { image: pictures.leaf, 'alt-text': 'A leaf-green field' }, end: { title: 'from 2', metadata: 'a bag' },
              badge: 'New', tags: ['organic', 'local'],
              'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'SEEDS' }, payload: { picked: 'seeds' } },
            },
            {
              id: 'pots', 'main-content': { title: 'Pots', description: 'Clay and zinc', metadata: 'Hand made, all sizes' },
              start: { image: pictures.clay, 'alt-text': 'A clay-red hill' }, end: { title: 'from 6', metadata: 'a piece' },
              'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'POTS' }, payload: { picked: 'pots' } },
            },
          ],
        }),
      },
      {
        id: 'SEEDS',
        title: 'Seeds',
        terminal: true,
        data: { picked: { type: 'string', __example__: 'seeds' } },
        layout: column(
          {
            type: 'CheckboxGroup', name: 'kinds', label: 'Which seeds?', required: true,
            'data-source': [{ id: 'bean', title: 'Beans' }, { id: 'basil', title: 'Basil' }, { id: 'poppy', title: 'Poppies' }],
          },
          { type: 'Footer', label: 'Put aside', 'on-click-action': { name: 'complete', payload: { picked: '${data.picked}', kinds: '${form.kinds}' } } },
        ),
      },
      {
        id: 'POTS',
        title: 'Pots',
        terminal: true,
        data: { picked: { type: 'string', __example__: 'pots' } },
        layout: column(
          { type: 'TextInput', name: 'count', label: 'How many?', 'input-type': 'number', required: true },
          { type: 'Footer', label: 'Put aside', 'on-click-action': { name: 'complete', payload: { picked: '${data.picked}', count: '${form.count}' } } },
        ),
      },
    ],
  },
};
