import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

/** TextInput. Spec: components.md 5. */
export const textInput: Sheet = [
  {
    nodes: variants('TextInput', { label: 'First name', required: true }, [
      {}, { 'init-value': 'Ada' }, { label: 'Nickname', required: false }, { label: 'Nickname', required: false, 'init-value': 'Countess' },
      { label: 'With a helper', 'helper-text': 'As it stands in your passport, with all of its given names.' },
      { label: 'Wrong', 'init-value': 'Ada', 'error-message': 'This name is taken.' },
      { label: 'Wrong and empty', 'error-message': 'A message that is long enough to need a second line below its field.', 'helper-text': 'Not shown now.' },
      { label: 'Disabled', enabled: false }, { label: 'Disabled', enabled: false, 'init-value': 'Ada' },
    ]),
  },
  {
    nodes: [
      ...variants('TextInput', { required: true }, [
        { label: 'Plain', 'input-type': 'text', 'init-value': 'A value that is much longer than the field is wide' },
        { label: 'Guests', 'input-type': 'number', 'init-value': '12' },
        { label: 'E-mail', 'input-type': 'email', 'init-value': 'ada@example.org' },
        { label: 'Password', 'input-type': 'password', 'min-chars': 8, 'init-value': 'correct horse' },
        { label: 'PIN', 'input-type': 'passcode', 'max-chars': 4, 'init-value': '1234' },
        { label: 'Phone', 'input-type': 'phone', 'init-value': '+31 20 555 0100' },
        { label: 'Membership', pattern: '^[A-Z]{2}[0-9]{3}$', 'helper-text': 'Two letters, three digits.', 'init-value': 'AB123' },
        { 'label-variant': 'large', label: 'How should we call you?' },
        { 'label-variant': 'large', label: 'A large label may be much longer than a plain one', 'init-value': 'Ada', 'helper-text': 'Helper below' },
        { 'label-variant': 'large', label: 'Large and wrong', 'error-message': 'This name is taken.', required: false },
        { label: 'שם פרטי', 'init-value': 'עדה' },
      ]),
    ],
  },
  { nodes: variants('TextInput', { required: true }, [{ label: 'Focused', 'helper-text': 'The field that is being typed into' }]), steps: [{ focus: 'input' }] },
  { nodes: variants('TextInput', { required: true }, [{ label: 'Focused', 'init-value': 'Ada' }]), steps: [{ focus: 'input' }] },
];
