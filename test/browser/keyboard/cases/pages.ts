import type { KeyCase } from '../keyCase.js';

const items = [{ id: 'basil', title: 'Basil' }, { id: 'olives', title: 'Olives' }, { id: 'capers', title: 'Capers' }, { id: 'anchovy', title: 'Anchovy', enabled: false }];
const limits = { 'min-date': '2027-04-05', 'max-date': '2027-05-31' } as const;
const day = { type: 'CalendarPicker', name: 'answer', label: 'Day', required: true, 'init-value': '2027-04-12', 'unavailable-dates': ['2027-04-14'], ...limits } as const;
const opened = 'Choose a date, Day';

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
];
