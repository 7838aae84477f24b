import { enabled, errorMessage, required, shownText, visible } from '../commonRows.js';
import { attribute, described, labelAbove, says, value } from '../looks.js';
import type { ComponentCases, Look, PropertyCase } from '../propertyCase.js';
import { leave, type } from '../steps.js';

const complains = (values: readonly [unknown, unknown], typed: string, message: string): PropertyCase => (
  { values, steps: [type(typed), leave], look: says(message), sees: [true, false] }
);
const common = {
  name: { values: ['answer', 'other'], look: attribute('', 'data-flow-name'), sees: ['answer', 'other'] },
  label: shownText(),
  required,
  'helper-text': shownText(),
  visible,
  'init-value': { values: ['Ada', undefined], look: value, sees: ['Ada', undefined] },
  'error-message': errorMessage,
} as const satisfies ComponentCases['rows'];

/** What is read out as the counter; a phone with iOS shows the figure alone. */
const counter: Look = (shown) => /\d+ \/ \d+|(?:17|600) characters left/.exec(String(described('textarea')(shown)))?.[0];

export const textInput: ComponentCases = {
  type: 'TextInput', base: { name: 'answer', label: 'Name' },
  rows: {
    ...common,
    'label-variant': { values: ['large', undefined], look: labelAbove('input'), sees: [true, false] },
    'input-type': [
      complains(['number', 'text'], 'abc', 'Enter a number.'),
      complains(['email', undefined], 'abc', 'Enter a valid email address.'),
      complains(['passcode', 'password'], 'abc', 'Enter digits only.'),
      complains(['phone', 'text'], 'abc', 'Enter a valid phone number.'),
      { values: ['password', 'text'], look: attribute('input', 'type'), sees: ['password', 'text'] },
      { values: ['number', 'passcode'], look: attribute('input', 'inputmode'), sees: ['decimal', 'numeric'] },
      { values: ['phone', 'email'], look: attribute('input', 'inputmode'), sees: ['tel', 'email'] },
    ],
    pattern: { ...complains(['^b', '^a'], 'apple', 'This doesn’t have the expected form.'), props: { 'helper-text': 'A fruit' } },
    'min-chars': complains([4, 3], 'abc', 'Enter at least 4 characters.'),
    'max-chars': complains([2, 3], 'abc', 'Enter at most 2 characters.'),
    enabled: enabled('input'),
  },
};

export const textArea: ComponentCases = {
  type: 'TextArea', base: { name: 'answer', label: 'Story' },
  rows: {
    ...common,
    'label-variant': { values: ['large', undefined], look: labelAbove('textarea'), sees: [true, false] },
    'max-length': [
      complains([2, 3], 'abc', 'Enter at most 2 characters.'),
      { values: [17, undefined], look: counter, sees: ['0 / 17', '0 / 600'], onIos: ['17 characters left', '600 characters left'] },
    ],
    enabled: enabled('textarea'),
  },
};
