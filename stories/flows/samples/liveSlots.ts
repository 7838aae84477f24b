import type { Endpoint } from '../../../src/engine/endpoint.js';
import { column, type SampleSource } from './sample.js';

const slotsOf = (day: string) => (Number(day.slice(-2)) % 2 === 0
  ? [{ id: 'early', title: '08:30' }, { id: 'noon', title: '12:15' }, { id: 'late', title: '17:45', enabled: false }]
  : [{ id: 'morning', title: '10:00' }, { id: 'evening', title: '18:30' }]);

const endpoint: Endpoint = ({ action, data = {} }) => {
  const day = String(data['day'] ?? '');
  // Going back brings no day along; the times left by then are shown.
  if (action === 'BACK') return { screen: 'PICK', data: { slots: slotsOf('0'), has_slots: true } };
  if (action !== 'data_exchange') return { screen: 'PICK', data: { slots: [], has_slots: false } };
  if (data['step'] === 'day') return { screen: 'PICK', data: { slots: slotsOf(day), has_slots: true } };
  const slot = slotsOf(day).find(({ id }) => id === data['slot']);
  return { screen: 'CONFIRM', data: { day, slot: slot?.id ?? '', summary: `${day} at ${slot?.title ?? '?'}` } };
};

/** A dynamic Flow: the free times of a day come from the business while the Flow is open. */
export const liveSlots: SampleSource = {
  id: 'live-slots',
  title: 'Live time slots',
  about: 'A dynamic Flow: choosing a day asks the endpoint for its free times, and going back asks again.',
  endpoint,
  flow: {
    version: '7.3',
    data_api_version: '3.0',
    routing_model: { PICK: ['CONFIRM'], CONFIRM: [] },
    screens: [
      {
        id: 'PICK',
        title: 'Dentist',
        data: {
          slots: {
            type: 'array',
            items: { type: 'object', properties: { id: { type: 'string' }, title: { type: 'string' }, enabled: { type: 'boolean' } } },
            __example__: [{ id: 'early', title: '08:30' }, { id: 'noon', title: '12:15' }],
          },
          has_slots: { type: 'boolean', __example__: true },
        },
        layout: column(
          { type: 'TextHeading', text: 'Find a free time' },
          {
            type: 'DatePicker', name: 'day', label: 'Day', required: true, 'min-date': '2027-05-03', 'max-date': '2027-05-14',
            'on-select-action': { name: 'data_exchange', payload: { step: 'day', day: '${form.day}' } },
          },
          { type: 'Dropdown', name: 'slot', label: 'Time', required: true, visible: '${data.has_slots}', 'data-source': '${data.slots}' },
          {
            type: 'Footer', label: 'Continue',
            'on-click-action': { name: 'data_exchange', payload: { step: 'slot', day: '${form.day}', slot: '${form.slot}' } },
          },
        ),
      },
      {
        id: 'CONFIRM',
        title: 'Confirm',
        terminal: true,
        refresh_on_back: true,
        data: {
          day: { type: 'string', __example__: '2027-05-04' },
          slot: { type: 'string', __example__: 'early' },
          summary: { type: 'string', __example__: '2027-05-04 at 08:30' },
        },
        layout: column(
          { type: 'TextSubheading', text: 'Your appointment' },
          { type: 'TextBody', text: '${data.summary}' },
          { type: 'OptIn', name: 'remind', label: 'Remind me the day before.' },
          {
            type: 'Footer', label: 'Book',
            'on-click-action': { name: 'complete', payload: { day: '${data.day}', slot: '${data.slot}', remind: '${form.remind}' } },
          },
        ),
      },
    ],
  },
};
