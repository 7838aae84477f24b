import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

const limits = { 'min-date': '2027-04-05', 'max-date': '2027-05-31' } as const;

/** DatePicker, and what it opens. Spec: components.md 5. */
export const datePicker: Sheet = [
  {
    nodes: variants('DatePicker', { label: 'Day of delivery', required: true, ...limits }, [
      {}, { 'init-value': '2027-04-12' }, { required: false }, { required: false, 'init-value': '2027-04-12' }, { 'helper-text': 'Not on Sundays' },
      { label: 'Wrong', 'init-value': '2027-04-12', 'error-message': 'We are closed on that day.' }, { label: 'Disabled', enabled: false }, { label: 'Disabled', enabled: false, 'init-value': '2027-04-12' },
    ]),
  },
  {
    nodes: variants('DatePicker', { required: true, ...limits }, [{ label: 'Day of delivery', 'init-value': '2027-04-12', 'unavailable-dates': ['2027-04-14', '2027-04-21'] }]),
    steps: [{ press: '[data-flow-type="DatePicker"] button' }], until: '[role="dialog"]', height: 560,
  },
];
