import { column, type SampleSource } from './sample.js';

/** A static Flow in its plainest form: A leads to B, B leads to C, and answers travel along. */
export const threeSteps: SampleSource = {
  id: 'three-steps',
  title: 'Three steps',
  about: 'A static Flow: the route is fixed, answers are handed on and all sent at the end.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'SCREEN_A',
        title: 'Step A',
        layout: column(
          { type: 'TextBody', text: 'Every visitor takes the same way: A, then B, then C.' },
          { type: 'TextInput', name: 'city', label: 'City', required: true },
          {
            type: 'Footer', label: 'To B',
            'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'SCREEN_B' }, payload: { city: '${form.city}' } },
          },
        ),
      },
      {
        id: 'SCREEN_B',
        title: 'Step B',
        data: { city: { type: 'string', __example__: 'Porto' } },
        layout: column(
          { type: 'TextSubheading', text: "`'What do you need in ' ${data.city} '?'`" },
          {
            type: 'RadioButtonsGroup', name: 'need', label: 'Looking for', required: true,
            'data-source': [{ id: 'room', title: 'A room' }, { id: 'desk', title: 'A desk' }],
          },
          {
            type: 'Footer', label: 'To C',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'SCREEN_C' }, payload: { city: '${data.city}', need: '${form.need}' },
            },
          },
        ),
      },
      {
        id: 'SCREEN_C',
        title: 'Step C',
        terminal: true,
        data: { city: { type: 'string', __example__: 'Porto' }, need: { type: 'string', __example__: 'room' } },
        layout: column(
          { type: 'TextBody', text: "`'We look for a ' ${data.need} ' in ' ${data.city} '.'`" },
          { type: 'TextArea', name: 'note', label: 'Note' },
          {
            type: 'Footer', label: 'Send all',
            'on-click-action': { name: 'complete', payload: { city: '${data.city}', need: '${data.need}', note: '${form.note}' } },
          },
        ),
      },
    ],
  },
};
