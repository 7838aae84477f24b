import type { Sheet, SheetPanel } from './sheet.js';
import { variants } from './variants.js';

const limits = { 'min-date': '2027-04-05', 'max-date': '2027-05-31' } as const;
const range = { mode: 'range', title: 'Your nights', description: 'Two to seven nights.', 'min-days': 2, 'max-days': 7, label: { 'start-date': 'Arrival', 'end-date': 'Departure' } } as const;
const chosen = { 'start-date': '2027-04-12', 'end-date': '2027-04-16' };
const opened: Pick<SheetPanel, 'steps' | 'until' | 'height'> = { steps: [{ press: '[data-flow-type="CalendarPicker"] button' }], until: '[role="dialog"]', height: 560 };

/** CalendarPicker for a day and for a range, and the calendar it opens. Spec: components.md 5; README 37. */
export const calendarPicker: Sheet = [
  {
    nodes: variants('CalendarPicker', { label: 'Day of the tour', required: true, ...limits }, [
      { mode: 'single' }, { 'init-value': '2027-04-12', 'helper-text': 'Monday to Friday' }, { required: false }, { 'init-value': '2027-04-12', 'error-message': 'No guide on that day.' }, { enabled: false },
      { ...range, required: { 'start-date': true, 'end-date': true } },
      { ...range, required: { 'start-date': true, 'end-date': false }, 'helper-text': { 'start-date': 'From three', 'end-date': 'Before eleven' }, 'init-value': chosen },
      { ...range, title: 'Wrong', required: { 'start-date': true, 'end-date': true }, 'init-value': chosen, 'error-message': 'The house is full.' },
      { ...range, title: 'Disabled', enabled: false, 'init-value': chosen },
    ]),
  },
  {
    nodes: variants('CalendarPicker', { label: 'Day of the tour', ...limits }, [{ 'init-value': '2027-04-12', 'include-days': ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], 'unavailable-dates': ['2027-04-14'] }]), ...opened,
  },
  { nodes: variants('CalendarPicker', { ...range, ...limits }, [{ 'init-value': chosen }]), ...opened, height: 600 },
];
