import { column, type SampleSource } from './sample.js';

/** ChipsSelector whose chips change the data of the screen with update_data. Spec: components.md 5. */
export const chips: SampleSource = {
  id: 'chips',
  title: 'Chips',
  about: 'ChipsSelector with update_data: the chip “Other” opens a text field, taking it back closes it.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'TOPICS',
        title: 'Newsletter',
        terminal: true,
        data: { ask_other: { type: 'boolean', __example__: false } },
        layout: column(
          {
            type: 'ChipsSelector', name: 'topics', label: 'What do you want to read about?', description: 'One to three topics.', required: true,
            'min-selected-items': 1, 'max-selected-items': 3,
            'data-source': [
              { id: 'music', title: 'Music' },
              { id: 'theatre', title: 'Theatre' },
              { id: 'food', title: 'Food and drink' },
              { id: 'walks', title: 'Walks' },
              { id: 'sold_out', title: 'Sold out', enabled: false },
              {
                id: 'other', title: 'Other',
                'on-select-action': { name: 'update_data', payload: { ask_other: true } },
                'on-unselect-action': { name: 'update_data', payload: { ask_other: false } },
              },
            ],
          },
          { type: 'TextInput', name: 'other_topic', label: 'Which topic?', required: true, visible: '${data.ask_other}' },
          {
            type: 'Footer', label: 'Subscribe',
            'on-click-action': { name: 'complete', payload: { topics: '${form.topics}', other_topic: '${form.other_topic}' } },
          },
        ),
      },
    ],
  },
};
