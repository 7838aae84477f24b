import type { KeyCase } from '../keyCase.js';

const items = [{ id: 'basil', title: 'Basil' }, { id: 'olives', title: 'Olives' }, { id: 'capers', title: 'Capers' }, { id: 'anchovy', title: 'Anchovy', enabled: false }];
const limits = { 'min-date': '2027-04-05', 'max-date': '2027-05-31' } as const;
const day = { type: 'CalendarPicker', name: 'answer', label: 'Day', required: true, 'init-value': '2027-04-12', 'unavailable-dates': ['2027-04-14'], ...limits } as const;
const opened = 'Choose a date, Day';
const dated = { ...day, type: 'DatePicker', 'min-date': '2027-01-05', 'max-date': '2029-05-31' } as const;

/** What opens over a screen: the list of a Dropdown, and calendars. */
export const pages: readonly KeyCase[] = [
  {
    pattern: 'listbox', name: 'the list of a Dropdown',
    node: { type: 'Dropdown', name: 'answer', label: 'On top', required: true, 'data-source': items },
    steps: [
      { keys: '{Tab}', focus: 'button On top', expanded: 'false' },
      { keys: '{Enter}', dialog: 'On top', focus: 'option Basil', selected: 'false' },
      { keys: '{ArrowDown}', focus: 'option Olives' },
      { keys: '{ArrowUp}{ArrowUp}', focus: 'option Basil' },
      { keys: '{End}', focus: 'option Anchovy', disabled: 'true' },
      { keys: '{ArrowDown}', focus: 'option Anchovy' },
      { keys: '{Enter}', dialog: 'On top' },
      { keys: '{Home}', focus: 'option Basil' },
      { keys: 'c', focus: 'option Capers' },
      { keys: ' ', dialog: 'none', value: 'capers', focus: 'button On top Capers', expanded: 'false' },
      { keys: '{Enter}', focus: 'option Capers', selected: 'true' },
      { keys: '{ArrowUp}{Enter}', dialog: 'none', value: 'olives', focus: 'button On top Olives' },
    ],
  },
  {
    pattern: 'dialog', name: 'the page of a Dropdown keeps the focus and gives it back',
    node: { type: 'Dropdown', name: 'answer', label: 'On top', required: true, 'data-source': items },
    steps: [
      { keys: '{Tab} ', dialog: 'On top', focus: 'option Basil' },
      { keys: '{Tab}', focus: 'button Back' },
      { keys: '{Shift>}{Tab}{/Shift}', focus: 'option Basil' },
      { keys: '{Escape}', dialog: 'none', focus: 'button On top', expanded: 'false', value: undefined },
      { keys: '{Enter}', focus: 'option Basil' },
      { keys: '{Tab}{Enter}', dialog: 'none', focus: 'button On top' },
    ],
  },
  {
    pattern: 'dialog', name: 'a calendar keeps the focus and gives it back', only: 'android', node: day,
    steps: [
      { keys: '{Tab}', focus: 'button Day Apr 12, 2027', expanded: 'false' },
      { keys: '{Enter}', dialog: opened, focus: 'gridcell Monday, April 12, 2027' },
      { keys: '{Tab}', focus: 'button Cancel' },
      { keys: '{Tab}', focus: 'button Next month' },
      { keys: '{Shift>}{Tab}{/Shift}', focus: 'button Cancel' },
      { keys: '{Enter}', dialog: 'none', focus: 'button Day Apr 12, 2027', value: '2027-04-12' },
    ],
  },
  {
    pattern: 'dialog', name: 'a calendar keeps the focus and gives it back', only: 'ios', node: day,
    steps: [
      { keys: '{Tab}', focus: 'button Day Apr 12 2027', expanded: 'false' },
      { keys: ' ', dialog: opened, focus: 'gridcell Monday, April 12, 2027' },
      { keys: '{Tab}', focus: 'button Next month' },
      { keys: '{Shift>}{Tab}{/Shift}', focus: 'gridcell Monday, April 12, 2027' },
      { keys: '{Escape}', dialog: 'none', focus: 'button Day Apr 12 2027', value: '2027-04-12' },
    ],
  },
  {
    pattern: 'dateGrid', name: 'days, weeks, months', node: day,
    steps: [
      { keys: '{Tab}{Enter}', focus: 'gridcell Monday, April 12, 2027', selected: 'true' },
      { keys: '{ArrowRight}', focus: 'gridcell Tuesday, April 13, 2027', selected: 'false' },
      { keys: '{ArrowDown}', focus: 'gridcell Tuesday, April 20, 2027' },
      { keys: '{ArrowLeft}', focus: 'gridcell Monday, April 19, 2027' },
      { keys: '{ArrowUp}', focus: 'gridcell Monday, April 12, 2027' },
      { keys: '{Home}', focus: 'gridcell Sunday, April 11, 2027' },
      { keys: '{End}', focus: 'gridcell Saturday, April 17, 2027' },
      { keys: '{PageDown}', focus: 'gridcell Monday, May 17, 2027', announced: 'Day | May 2027' },
      { keys: '{PageUp}', focus: 'gridcell Saturday, April 17, 2027' },
      { keys: '{Shift>}{PageDown}{/Shift}', focus: 'gridcell Monday, May 31, 2027' },
      { keys: '{Shift>}{PageUp}{/Shift}', focus: 'gridcell Monday, April 5, 2027' },
      { keys: '{ArrowLeft}', focus: 'gridcell Monday, April 5, 2027' },
      { keys: '{ArrowDown}{ArrowRight}{ArrowRight}', focus: 'gridcell Wednesday, April 14, 2027, not available', disabled: 'true' },
      { keys: '{Enter}', dialog: opened, value: '2027-04-12' },
      { keys: '{ArrowRight}{Enter}', dialog: 'none', value: '2027-04-15' },
    ],
  },
  {
    pattern: 'dateGrid', name: 'runs the other way from right to left', dir: 'rtl', node: day,
    steps: [
      { keys: '{Tab}{Enter}', focus: 'gridcell Monday, April 12, 2027' },
      { keys: '{ArrowLeft}', focus: 'gridcell Tuesday, April 13, 2027' },
      { keys: '{ArrowRight}', focus: 'gridcell Monday, April 12, 2027' },
      { keys: ' ', dialog: 'none', value: '2027-04-12' },
    ],
  },
  {
    pattern: 'dateGrid', name: 'a range in one go',
    node: { type: 'CalendarPicker', name: 'answer', mode: 'range', label: { 'start-date': 'Arrival', 'end-date': 'Departure' }, required: { 'start-date': true, 'end-date': true }, ...limits },
    steps: [
      { keys: '{Tab}', focus: 'button Arrival', expanded: 'false' },
      { keys: '{Enter}', dialog: 'Choose a date, Arrival' },
      { keys: '{PageUp}{PageUp}{Shift>}{PageUp}{/Shift}', focus: 'gridcell Monday, April 5, 2027' },
      { keys: '{Enter}', dialog: 'Choose a date, Departure' },
      { keys: '{ArrowDown}{Enter}', dialog: 'none', value: { 'start-date': '2027-04-05', 'end-date': '2027-04-12' } },
    ],
  },
  {
    pattern: 'dialog', name: 'the wheels keep the focus and give it back', only: 'ios', node: dated,
    steps: [
      { keys: '{Tab}', focus: 'button Day Apr 12 2027', expanded: 'false' },
      { keys: ' ', dialog: opened, focus: 'spinbutton Month' },
      { keys: '{Tab}', focus: 'spinbutton Day' },
      { keys: '{Tab}', focus: 'spinbutton Year' },
      { keys: '{Tab}', focus: 'button Cancel' },
      { keys: '{Shift>}{Tab}{/Shift}', focus: 'spinbutton Year' },
      { keys: '{ArrowUp}{Escape}', dialog: 'none', focus: 'button Day Apr 12 2027', value: '2027-04-12' },
      { keys: '{Enter}{ArrowUp}{Tab}{Tab}{Tab}{Tab}', focus: 'button Done', disabled: 'false' },
      { keys: '{Enter}', dialog: 'none', focus: 'button Day May 12 2027', value: '2027-05-12' },
    ],
  },
  {
    pattern: 'spinButton', name: 'month, day and year', only: 'ios', node: dated,
    steps: [
      { keys: '{Tab}{Enter}', focus: 'spinbutton Month', spins: '1 4 12 April' },
      { keys: '{ArrowUp}', spins: '1 5 12 May' },
      { keys: '{ArrowDown}{ArrowDown}', spins: '1 3 12 March' },
      { keys: '{PageUp}', spins: '1 6 12 June' },
      { keys: '{PageDown}{PageDown}', spins: '1 1 12 January' },
      { keys: '{End}', spins: '1 12 12 December' },
      { keys: '{Home}', spins: '1 1 12 January' },
      { keys: 'ma', spins: '1 3 12 March' },
      { keys: '{Tab}{End}', focus: 'spinbutton Day', spins: '1 31 31 31' },
      { keys: '{Shift>}{Tab}{/Shift}{ArrowDown}', spins: '1 2 12 February' },
      { keys: '{Tab}', focus: 'spinbutton Day', spins: '1 28 28 28' },
      { keys: '14', spins: '1 14 28 14' },
      { keys: '{PageUp}{ArrowDown}', spins: '1 20 28 20' },
      { keys: '{Tab}2028', focus: 'spinbutton Year', spins: '2027 2028 2029 2028' },
      { keys: '{Home}', spins: '2027 2027 2029 2027' },
      { keys: '{Shift>}{Tab}{Tab}{/Shift}4{Tab}14', focus: 'spinbutton Day', spins: '1 14 30 Wednesday, April 14, 2027, not available' },
      { keys: '{Enter}', dialog: opened, value: '2027-04-12', announced: 'This date is not available.' },
      { keys: '{ArrowUp}', spins: '1 15 30 15', announced: '' },
      { keys: '{Enter}', dialog: 'none', value: '2027-04-15', focus: 'button Day Apr 15 2027' },
    ],
  },
];
