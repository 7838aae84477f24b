import { enabled, errorMessage, exchangesOrNot, required, shownText, visible } from '../commonRows.js';
import { attribute, count, dayClosed, says, value } from '../looks.js';
import type { ComponentCases, PropertyCase } from '../propertyCase.js';
import { open, pickDay, press } from '../steps.js';

const april = (day: number) => `2027-04-${String(day).padStart(2, '0')}`;
/** Before 5.0 a DatePicker counts in milliseconds. */
const stamp = (day: number) => String(Date.parse(april(day)));
const name: PropertyCase = { values: ['answer', 'other'], look: attribute('', 'data-flow-name'), sees: ['answer', 'other'] };

export const datePicker: ComponentCases = {
  type: 'DatePicker', base: { name: 'answer', label: 'Day', 'min-date': stamp(5), 'max-date': stamp(25) },
  rows: {
    name, label: shownText(), required, 'helper-text': shownText(), enabled: enabled('button'), visible, 'error-message': errorMessage,
    'min-date': { values: [stamp(10), stamp(5)], steps: [open], look: dayClosed(april(9)), sees: [true, false] },
    'max-date': { values: [stamp(20), stamp(25)], steps: [open], look: dayClosed(april(21)), sees: [true, false] },
    'unavailable-dates': { values: [[stamp(12)], undefined], steps: [open], look: dayClosed(april(12)), sees: [true, false] },
    'on-select-action:data_exchange': exchangesOrNot([open, pickDay(april(14))]),
    'init-value': { values: [stamp(14), undefined], look: value, sees: [april(14), undefined] },
  },
};

const range = { mode: 'range', label: { 'start-date': 'Arrival', 'end-date': 'Departure' } };
const ends = (start: number, end: number) => ({ 'start-date': april(start), 'end-date': april(end) });
const openRange = [press(/^Arrival/), pickDay(april(10))];
const says2 = (text: string, props: PropertyCase['props']): PropertyCase => ({ values: [text, 'Beta'], ...(props && { props }), look: says(text), sees: [true, false] });

export const calendarPicker: ComponentCases = {
  type: 'CalendarPicker', base: { name: 'answer', label: 'Day', 'min-date': april(5), 'max-date': april(25) },
  rows: {
    name, required: [...required, { values: [{ 'start-date': true, 'end-date': true }, { 'start-date': false, 'end-date': true }], props: range, look: says('(optional)'), sees: [false, true] }],
    title: says2('Your stay', range),
    description: says2('Two nights', range),
    label: [shownText(), { values: [range.label, { ...range.label, 'end-date': 'Way home' }], props: { mode: 'range' }, look: says('Departure'), sees: [true, false] }],
    'helper-text': [shownText(), { values: [{ 'start-date': 'From three', 'end-date': 'Before noon' }, undefined], props: range, look: says('Before noon'), sees: [true, false] }],
    visible, enabled: enabled('button'),
    mode: { values: ['range', 'single'], look: count('button[aria-haspopup]'), sees: [2, 1] },
    'min-date': { values: [april(10), april(5)], steps: [open], look: dayClosed(april(9)), sees: [true, false] },
    'max-date': { values: [april(20), april(25)], steps: [open], look: dayClosed(april(21)), sees: [true, false] },
    'unavailable-dates': { values: [[april(12)], undefined], steps: [open], look: dayClosed(april(12)), sees: [true, false] },
    'include-days': { values: [['Mon', 'Tue'], ['Wed']], steps: [open], look: dayClosed(april(14)), sees: [true, false] },
    'min-days': { values: [3, 2], props: range, steps: openRange, look: dayClosed(april(12)), sees: [true, false] },
    'max-days': { values: [2, 3], props: range, steps: openRange, look: dayClosed(april(13)), sees: [true, false] },
    'on-select-action:data_exchange': exchangesOrNot([open, pickDay(april(14))]),
    'init-value': [
      { values: [april(14), undefined], look: value, sees: [april(14), undefined] },
      { values: [ends(14, 16), undefined], props: range, look: value, sees: [ends(14, 16), undefined] },
    ],
    'error-message': [
      errorMessage,
      { values: [{ 'start-date': 'Too soon', 'end-date': 'Too late' }, undefined], props: range, look: says('Too late'), sees: [true, false] },
    ],
  },
};
