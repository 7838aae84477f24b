import { column, type SampleSource } from './sample.js';

/** Nested expressions in backticks: joined text, arithmetic, comparisons. Spec: flow-json.md 6. */
export const expressions: SampleSource = {
  id: 'expressions',
  title: 'Expressions',
  about: 'Backtick expressions: joined text, sums that follow the typing, visibility and payloads that are computed.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'CART',
        title: 'Cinema',
        terminal: true,
        data: { price: { type: 'number', __example__: 9.5 }, film: { type: 'string', __example__: 'The Long Tide' } },
        layout: column(
          { type: 'TextHeading', text: "`'Tonight: ' ${data.film}`" },
          { type: 'TextInput', name: 'seats', label: 'Seats', 'input-type': 'number', required: true },
          { type: 'OptIn', name: 'member', label: 'I am a member.' },
          { type: 'TextBody', text: "`'You pay ' ${form.seats} * ${data.price} ' in all.'`", visible: '`${form.seats} > 0`' },
          { type: 'TextCaption', text: 'Members get a free drink.', visible: '`${form.member} && (${form.seats} >= 1)`' },
          {
            type: 'TextInput', name: 'party', label: 'Name of the group', required: '`${form.seats} > 5`', visible: '`${form.seats} > 5`',
            'helper-text': "`'For ' ${form.seats} ' seats we need a name.'`",
          },
          {
            type: 'Footer', label: "`'Book ' ${form.seats}`",
            'on-click-action': {
              name: 'complete',
              payload: {
                film: '${data.film}', seats: '${form.seats}', total: '`${form.seats} * ${data.price}`', member: '${form.member}', party: '${form.party}',
                note: "`${form.seats} ' x ' ${data.film}`",
              },
            },
          },
        ),
      },
    ],
  },
};
