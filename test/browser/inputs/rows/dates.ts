import { dayClosed } from '../../properties/looks.js';
import type { InputRow } from '../inputRow.js';
import { button, day, key, open } from '../realSteps.js';

const april = (date: number) => `2027-04-${String(date).padStart(2, '0')}`;
const limits = { 'min-date': april(5), 'max-date': april(25) };

const single = (type: 'DatePicker' | 'CalendarPicker'): InputRow => ({
  kind: `${type} of one day`, type, props: { name: 'answer', label: 'Day', required: true, ...limits },
  fill: { steps: [open(), day(april(14))], holds: april(14) },
  empty: { props: { required: false }, steps: [button('Clear')], holds: '' },
  // A day behind the last one is not taken, and what is open stays.
  maximum: { steps: [open(), day(april(26))], holds: undefined, look: dayClosed(april(26)), sees: true },
  wrong: { steps: [open(), key('Escape')], holds: undefined, says: 'Enter Day' },
  mend: { steps: [open(), day(april(6))], holds: april(6) },
});

const ends = (start: number, end: number) => ({ 'start-date': april(start), 'end-date': april(end) });

export const dates: readonly InputRow[] = [
  single('DatePicker'),
  single('CalendarPicker'),
  {
    kind: 'CalendarPicker of a range', type: 'CalendarPicker',
    props: { name: 'answer', mode: 'range', label: { 'start-date': 'Arrival', 'end-date': 'Departure' }, required: { 'start-date': true, 'end-date': true }, 'max-days': 3, ...limits },
    fill: { steps: [open('Arrival'), day(april(10)), day(april(12))], holds: ends(10, 12) },
    empty: { props: { required: false }, steps: [button('Clear')], holds: { 'start-date': '', 'end-date': '' } },
    maximum: { steps: [open('Arrival'), day(april(10)), day(april(14))], holds: undefined, look: dayClosed(april(14)), sees: true },
    wrong: { steps: [open('Arrival'), key('Escape')], holds: undefined, says: 'Enter Departure' },
    missing: { steps: [open('Departure'), key('Escape')], says: 'Enter Arrival' },
    mend: { steps: [open('Arrival'), day(april(20)), day(april(21))], holds: ends(20, 21) },
  },
];
