import { column, type SampleSource } from './sample.js';

/** Branching without an endpoint: two Footers in the branches of an If lead to different screens. */
export const branching: SampleSource = {
  id: 'branching',
  title: 'Branching',
  about: 'A number over 10 leads to another screen, by two Footers in an If and without any endpoint.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'HOW_MANY',
        title: 'Group visit',
        layout: column(
          { type: 'TextHeading', text: 'How many are you?' },
          { type: 'TextInput', name: 'amount', label: 'Visitors', 'input-type': 'number', required: true },
          {
            type: 'If', condition: '${form.amount} > 10',
            then: [
              { type: 'TextCaption', text: 'Groups of more than ten get a guide.' },
              {
                type: 'Footer', label: 'Plan a group visit',
                'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'GROUP' }, payload: { amount: '${form.amount}' } },
              },
            ],
            else: [
              {
                type: 'Footer', label: 'Buy tickets',
                'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'TICKETS' }, payload: { amount: '${form.amount}' } },
              },
            ],
          },
        ),
      },
      {
        id: 'GROUP',
        title: 'With a guide',
        terminal: true,
        data: { amount: { type: 'string', __example__: '12' } },
        layout: column(
          {
            type: 'Dropdown', name: 'language', label: 'Guide speaks', required: true,
            'data-source': [{ id: 'en', title: 'English' }, { id: 'es', title: 'Spanish' }, { id: 'sw', title: 'Swahili' }],
          },
          {
            type: 'Footer', label: 'Ask for a guide',
            'on-click-action': { name: 'complete', payload: { kind: 'group', amount: '${data.amount}', language: '${form.language}' } },
          },
        ),
      },
      {
        id: 'TICKETS',
        title: 'Tickets',
        terminal: true,
        data: { amount: { type: 'string', __example__: '2' } },
        layout: column(
          { type: 'TextBody', text: "`${data.amount} ' tickets will wait at the till.'`" },
          { type: 'OptIn', name: 'reduced', label: 'Some of us are under 16.' },
          {
            type: 'Footer', label: 'Reserve',
            'on-click-action': { name: 'complete', payload: { kind: 'tickets', amount: '${data.amount}', reduced: '${form.reduced}' } },
          },
        ),
      },
    ],
  },
};
