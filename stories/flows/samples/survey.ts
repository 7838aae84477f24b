import { column, type SampleSource } from './sample.js';

/** Survey: several answers, chips, and a Switch that follows a choice. */
export const survey: SampleSource = {
  id: 'survey',
  title: 'Survey',
  about: 'Check boxes, chips and a Switch that draws a different question for each answer.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'HABITS',
        title: 'Your mornings',
        layout: column(
          {
            type: 'CheckboxGroup', name: 'drinks', label: 'What do you drink?', description: 'Choose as many as you like.', required: true,
            'data-source': [
              { id: 'coffee', title: 'Coffee' },
              { id: 'tea', title: 'Tea' },
              { id: 'juice', title: 'Juice' },
              { id: 'water', title: 'Water' },
            ],
          },
          {
            type: 'ChipsSelector', name: 'moods', label: 'How do you feel before noon?', 'max-selected-items': 2,
            'data-source': [
              { id: 'awake', title: 'Wide awake' },
              { id: 'calm', title: 'Calm' },
              { id: 'slow', title: 'Slow' },
              { id: 'hungry', title: 'Hungry' },
            ],
          },
          {
            type: 'Footer', label: 'Next',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'TRAVEL' }, payload: { drinks: '${form.drinks}', moods: '${form.moods}' },
            },
          },
        ),
      },
      {
        id: 'TRAVEL',
        title: 'Your way to work',
        terminal: true,
        data: {
          drinks: { type: 'array', items: { type: 'string' }, __example__: ['tea'] },
          moods: { type: 'array', items: { type: 'string' }, __example__: [] },
        },
        layout: column(
          {
            type: 'RadioButtonsGroup', name: 'travel', label: 'How do you travel?', required: true,
            'data-source': [{ id: 'bike', title: 'By bike' }, { id: 'train', title: 'By train' }, { id: 'home', title: 'I work at home' }],
          },
          {
            type: 'Switch', value: '${form.travel}',
            cases: {
              bike: [{ type: 'TextInput', name: 'distance', label: 'Distance in km', 'input-type': 'number', required: true }],
              train: [{ type: 'TextInput', name: 'line', label: 'Which line?', required: true }],
              home: [{ type: 'TextBody', text: 'Lucky you: no more questions.' }],
            },
          },
          {
            type: 'Footer', label: 'Send answers', 'center-caption': 'Anonymous',
            'on-click-action': {
              name: 'complete',
              payload: { drinks: '${data.drinks}', moods: '${data.moods}', travel: '${form.travel}', distance: '${form.distance}', line: '${form.line}' },
            },
          },
        ),
      },
    ],
  },
};
