import type { SourceNode } from '../../src/spec/types.js';
import type { Sheet } from './sheet.js';

const member = (value: boolean): SourceNode => ({ type: 'OptIn', name: 'member', label: 'I am a member.', 'init-value': value });
const branch: SourceNode = {
  type: 'If', condition: '${form.member}',
  then: [{ type: 'TextInput', name: 'number', label: 'Member number', required: true }],
  else: [{ type: 'TextBody', text: 'You can become a member at the desk.' }],
};
const pet = (value: string): SourceNode => ({
  type: 'RadioButtonsGroup', name: 'pet', label: 'Your pet', required: true, 'init-value': value,
  'data-source': [{ id: 'cat', title: 'Cat' }, { id: 'dog', title: 'Dog' }, { id: 'fish', title: 'Fish' }],
});
const cases: SourceNode = {
  type: 'Switch', value: '${form.pet}',
  cases: {
    cat: [{ type: 'OptIn', name: 'outdoor', label: 'Goes out on its own.' }], dog: [{ type: 'TextInput', name: 'weight', label: 'Weight in kg', 'input-type': 'number' }],
    default: [{ type: 'TextBody', text: 'Whatever it is, welcome.' }],
  },
};
const form = (more: object): SourceNode => ({
  type: 'Form', name: 'details',
  children: [
    { type: 'TextInput', name: 'first', label: 'First name', required: true }, { type: 'TextInput', name: 'last', label: 'Last name', required: true },
    { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: { first: '${form.first}' } } },
  ],
  ...more,
});

/** If: draws nothing of its own, so both of its ways are shown. Spec: flow-json.md 6. */
export const ifSheet: Sheet = [
  { nodes: [member(true), branch] }, { nodes: [member(false), branch] }, { nodes: [member(false), { ...branch, else: [] }] },
];
/** Switch: the case that fits, another one, and the one for all else. Spec: flow-json.md 7; README 1. */
export const switchSheet: Sheet = ['cat', 'dog', 'fish'].map((value) => ({ nodes: [pet(value), cases] }));
/** Form: what it fills in and what it says about its fields. Spec: components.md 8. */
export const formSheet: Sheet = [
  { nodes: [form({})] }, { nodes: [form({ 'init-values': { first: 'Ada', last: 'Lovelace' } })] },
  { nodes: [form({ 'init-values': { first: 'Ada', last: 'Lovelace' }, 'error-messages': { last: 'We know two of you.' } })], version: '3.1' },
];
