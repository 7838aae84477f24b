import { column, type SampleSource } from './sample.js';

/** Booking: a list page, a date and a choice that asks for more. */
export const booking: SampleSource = {
  id: 'booking',
  title: 'Booking',
  about: 'Dropdown, date and a radio choice that opens an address field with If.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'APPOINTMENT',
        title: 'Bike repair',
        layout: column(
          { type: 'TextHeading', text: 'Book a repair' },
          {
            type: 'Dropdown', name: 'service', label: 'Service', required: true,
            'data-source': [
              { id: 'brakes', title: 'Brakes', description: 'Cables, pads and levers', metadata: '€ 35' },
              { id: 'gears', title: 'Gears', description: 'Cleaned and adjusted', metadata: '€ 45' },
              { id: 'wheels', title: 'Wheels', description: 'Trued, spokes replaced', metadata: '€ 30' },
              { id: 'winter', title: 'Winter check', description: 'Back in October', enabled: false },
            ],
          },
          {
            type: 'DatePicker', name: 'day', label: 'Day', required: true, 'min-date': '2027-03-01', 'max-date': '2027-03-31',
            'unavailable-dates': ['2027-03-07', '2027-03-14', '2027-03-21', '2027-03-28'], 'helper-text': 'Closed on Sundays.',
          },
          {
            type: 'RadioButtonsGroup', name: 'place', label: 'Where', required: true,
            'data-source': [{ id: 'shop', title: 'At the workshop' }, { id: 'home', title: 'At my place', description: 'Within the city' }],
          },
          {
            type: 'If', condition: "${form.place} == 'home'",
            then: [{ type: 'TextArea', name: 'address', label: 'Address', required: true, 'max-length': 200 }],
          },
          {
            type: 'Footer', label: 'Check', 'left-caption': 'Free to cancel', 'right-caption': '2 steps',
            'on-click-action': {
              name: 'navigate', next: { type: 'screen', name: 'CONFIRM' },
              payload: { service: '${form.service}', day: '${form.day}', place: '${form.place}', address: '${form.address}' },
            },
          },
        ),
      },
      {
        id: 'CONFIRM',
        title: 'Check and book',
        terminal: true,
        data: {
          service: { type: 'string', __example__: 'gears' },
          day: { type: 'string', __example__: '2027-03-10' },
          place: { type: 'string', __example__: 'home' },
          address: { type: 'string', __example__: '5 Harbour Street' },
        },
        layout: column(
          { type: 'TextSubheading', text: "`'See you on ' ${data.day}`" },
          { type: 'TextBody', text: "`'Service: ' ${data.service}`" },
          {
            type: 'If', condition: "${data.place} == 'home'",
            then: [{ type: 'TextBody', text: "`'We come to: ' ${data.address}`" }],
            else: [{ type: 'TextBody', text: 'Bring the bike to the workshop before ten.' }],
          },
          {
            type: 'Footer', label: 'Book',
            'on-click-action': {
              name: 'complete', payload: { service: '${data.service}', day: '${data.day}', place: '${data.place}', address: '${data.address}' },
            },
          },
        ),
      },
    ],
  },
};
