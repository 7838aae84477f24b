import { count } from '../../properties/looks.js';
import type { InputRow } from '../inputRow.js';
import { button, enter, key, leave, open, option, press } from '../realSteps.js';

const items = [{ id: 'a', title: 'Ash' }, { id: 'b', title: 'Beech' }, { id: 'c', title: 'Cedar' }];
const props = { name: 'answer', label: 'Trees', required: true, 'data-source': items };

const several = (type: 'CheckboxGroup' | 'ChipsSelector'): InputRow => ({
  kind: type, type, props,
  // Ids stand in the order of the options, not of the presses.
  fill: { steps: [press('Cedar'), press('Ash')], holds: ['a', 'c'] },
  empty: { steps: [press('Ash'), press('Cedar')], holds: [] },
  maximum: { props: { 'max-selected-items': 2 }, steps: [press('Cedar'), press('Ash')], holds: ['a', 'c'], look: count('input:disabled'), sees: 1 },
  wrong: { props: { 'min-selected-items': 2 }, steps: [press('Ash'), leave], holds: ['a'], says: 'Choose at least 2.' },
  mend: { steps: [press('Beech')], holds: ['a', 'b'] },
  missing: { props: type === 'ChipsSelector' ? { 'min-selected-items': 2 } : {}, steps: [enter, leave], says: type === 'ChipsSelector' ? 'Choose at least 2.' : 'Choose an option.' },
});

export const choices: readonly InputRow[] = [
  several('CheckboxGroup'),
  several('ChipsSelector'),
  {
    kind: 'RadioButtonsGroup', type: 'RadioButtonsGroup', props,
    fill: { steps: [press('Ash'), key('ArrowDown')], holds: 'b' },
    empty: undefined,
    maximum: { steps: [press('Ash'), press('Cedar')], holds: 'c', look: count('input:checked'), sees: 1 },
    wrong: { steps: [enter, leave], holds: undefined, says: 'Choose an option.' },
    mend: { steps: [press('Beech')], holds: 'b' },
  },
  {
    kind: 'Dropdown', type: 'Dropdown', props,
    fill: { steps: [open(), option('Beech')], holds: 'b' },
    empty: { props: { required: false }, steps: [button('Clear')], holds: '' },
    maximum: { steps: [open(), option('Ash'), open(), option('Cedar'), open()], holds: 'c', look: count('[role=option][aria-selected=true]'), sees: 1 },
    wrong: { steps: [open(), key('Escape')], holds: undefined, says: 'Enter Trees' },
    mend: { steps: [open(), key('ArrowDown'), key('Enter')], holds: 'b' },
  },
  {
    kind: 'OptIn', type: 'OptIn', props: { name: 'answer', label: 'I agree.', required: true },
    fill: { steps: [press('I agree.')], holds: true },
    empty: { steps: [press('I agree.')], holds: false },
    maximum: undefined,
    wrong: { steps: [press('I agree.'), press('I agree.'), leave], holds: false, says: 'This field is required.' },
    mend: { steps: [enter, key(' ')], holds: true },
  },
];
