import { column, type SampleSource } from './sample.js';

/** CalendarPicker for one day and for a range. Spec: components.md 5. */
export const calendar: SampleSource = {
  id: 'calendar',
  title: 'Calendar',
  about: 'CalendarPicker for a single weekday and for a range of two to seven days.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'VISIT',
        title: 'Look at the cabin',
        layout: column(
          { type: 'TextBody', text: 'Come by first. Visits are on weekdays.' },
          {
            type: 'CalendarPicker', name: 'visit', label: 'Day of the visit', required: true, 'helper-text': 'Monday to Friday',
            'min-date': '2027-06-01', 'max-date': '2027-06-30', 'include-days': ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], 'unavailable-dates': ['2027-06-09'],
          },
          {
            type: 'Footer', label: 'Choose the stay',
            'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'STAY' }, payload: { visit: '${form.visit}' } },
          },
        ),
      },
      {
        id: 'STAY',
        title: 'Your stay',
        terminal: true,
        data: { visit: { type: 'string', __example__: '2027-06-03' } },
        layout: column(
          {
            type: 'CalendarPicker', name: 'stay', mode: 'range', title: 'Nights in the cabin', description: 'Two to seven nights.',
            label: { 'start-date': 'Arrival', 'end-date': 'Departure' },
            'helper-text': { 'start-date': 'From three in the afternoon', 'end-date': 'Before eleven' },
            required: { 'start-date': true, 'end-date': true }, 'min-date': '2027-07-01', 'max-date': '2027-08-31', 'min-days': 2, 'max-days': 7,
          },
          { type: 'Footer', label: 'Reserve', 'on-click-action': { name: 'complete', payload: { visit: '${data.visit}', stay: '${form.stay}' } } },
        ),
      },
    ],
  },
};
