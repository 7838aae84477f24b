import { column, type SampleSource } from './sample.js';

/** Feedback: one screen that asks further only when the rating is low. */
export const feedback: SampleSource = {
  id: 'feedback',
  title: 'Feedback',
  about: 'A rating that asks what went wrong when it is low, on a single screen.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'RATE',
        title: 'How was it?',
        terminal: true,
        layout: column(
          { type: 'TextHeading', text: 'Your stay at the Mill House' },
          {
            type: 'RadioButtonsGroup', name: 'rating', label: 'Overall', required: true,
            'data-source': [
              { id: 'great', title: 'Great' },
              { id: 'good', title: 'Good' },
              { id: 'fair', title: 'So-so' },
              { id: 'poor', title: 'Poor' },
            ],
          },
          {
            type: 'If', condition: "(${form.rating} == 'fair') || (${form.rating} == 'poor')",
            then: [
              { type: 'TextArea', name: 'reason', label: 'What went wrong?', required: true, 'helper-text': 'We read every word.' },
              { type: 'OptIn', name: 'call', label: 'Please call me about it.' },
            ],
          },
          { type: 'TextArea', name: 'praise', label: 'Anything else?', 'max-length': 300 },
          {
            type: 'Footer', label: 'Send',
            'on-click-action': {
              name: 'complete', payload: { rating: '${form.rating}', reason: '${form.reason}', call: '${form.call}', praise: '${form.praise}' },
            },
          },
        ),
      },
    ],
  },
};
