import type { KeyCase } from '../keyCase.js';

const items = [{ id: 'basil', title: 'Basil' }, { id: 'olives', title: 'Olives' }, { id: 'capers', title: 'Capers' }, { id: 'anchovy', title: 'Anchovy', enabled: false }];
const back = '{Shift>}{Tab}{/Shift}';

/** Radio buttons, check boxes, chips and the box of OptIn. */
export const choices: readonly KeyCase[] = [
  {
    pattern: 'radio', name: 'arrows choose, Tab passes the group',
    node: { type: 'RadioButtonsGroup', name: 'answer', label: 'On top', required: true, 'data-source': items },
    steps: [
      { keys: '{Tab}', focus: 'radio Basil', group: 'radiogroup On top', checked: false },
      { keys: ' ', checked: true, value: 'basil' },
      { keys: '{ArrowDown}', focus: 'radio Olives', checked: true, value: 'olives' },
      { keys: '{ArrowRight}', focus: 'radio Capers', value: 'capers' },
      { keys: '{ArrowDown}', focus: 'radio Basil', value: 'basil' },
      { keys: '{ArrowUp}', focus: 'radio Capers', value: 'capers' },
      { keys: '{ArrowLeft}', focus: 'radio Olives', value: 'olives' },
      { keys: '{Tab}', focus: 'button Send' },
      { keys: back, focus: 'radio Olives', checked: true },
      { keys: back, focus: 'textbox Before (optional)' },
    ],
  },
  {
    pattern: 'checkbox', name: 'each box is a stop, and Space turns it over',
    node: { type: 'CheckboxGroup', name: 'answer', label: 'On top', required: true, 'max-selected-items': 2, 'data-source': items },
    steps: [
      { keys: '{Tab}', focus: 'checkbox Basil', group: 'group On top', checked: false },
      { keys: ' ', checked: true, value: ['basil'] },
      { keys: ' ', checked: false, value: [] },
      { keys: '{Tab}', focus: 'checkbox Olives' },
      { keys: ' ', value: ['olives'] },
      { keys: '{Tab} ', focus: 'checkbox Capers', value: ['olives', 'capers'] },
      { keys: back, focus: 'checkbox Olives', checked: true },
      { keys: back, focus: 'textbox Before (optional)' },
    ],
  },
  {
    pattern: 'checkbox', name: 'chips are check boxes to the keyboard',
    node: { type: 'ChipsSelector', name: 'answer', label: 'Topics', required: true, 'data-source': items },
    steps: [
      { keys: '{Tab}', focus: 'checkbox Basil', group: 'group Topics' },
      { keys: ' ', checked: true, value: ['basil'] },
      { keys: '{Tab}{Tab} ', focus: 'checkbox Capers', value: ['basil', 'capers'] },
      { keys: ' ', checked: false, value: ['basil'] },
      { keys: '{Tab}', focus: 'button Send' },
    ],
  },
  {
    pattern: 'checkbox', name: 'a box that is asked for says so when the Footer is pressed',
    node: { type: 'OptIn', name: 'answer', label: 'I agree.', required: true, 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'NEXT' }, payload: {} } },
    steps: [
      { keys: '{Tab}', focus: 'checkbox I agree.', checked: false, invalid: 'false' },
      { keys: ' ', checked: true, value: true },
      { keys: ' ', checked: false, value: false },
      { keys: '{Tab}', focus: 'button Read more', described: 'I agree.' },
      { keys: '{Tab}', focus: 'button Send', disabled: 'true' },
      { keys: '{Enter}', announced: 'This field is required.', status: 'open' },
      { keys: back + back, focus: 'checkbox I agree.', invalid: 'true', described: 'This field is required.' },
      { keys: ' ', invalid: 'false', announced: '' },
    ],
  },
  {
    pattern: 'radio', name: 'a group that is empty says so when the Footer is pressed',
    node: { type: 'RadioButtonsGroup', name: 'answer', label: 'On top', required: true, 'data-source': items },
    steps: [
      { keys: '{Tab}{Tab}', focus: 'button Send', disabled: 'true' },
      { keys: ' ', announced: 'Choose an option.', screen: 'SHOW' },
      { keys: `${back} `, focus: 'radio Capers', value: 'capers', announced: '' },
      { keys: '{Tab}', focus: 'button Send', disabled: 'false' },
      { keys: '{Enter}', status: 'completed', focus: 'heading Response sent' },
    ],
  },
];
