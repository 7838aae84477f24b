import type { KeyCase } from '../keyCase.js';

const back = '{Shift>}{Tab}{/Shift}';

/** Fields of text, and files. */
export const fields: readonly KeyCase[] = [
  {
    pattern: 'text', name: 'a field says what is wrong once it was left, and again when it is entered',
    node: { type: 'TextInput', name: 'answer', label: 'E-mail', 'input-type': 'email', required: true, 'helper-text': 'Yours' },
    steps: [
      { keys: '{Tab}', focus: 'textbox E-mail', invalid: 'false', described: 'Yours' },
      { keys: 'ada@', value: 'ada@', invalid: 'false', announced: '' },
      { keys: '{Tab}', focus: 'button Send', announced: 'Enter a valid email address.', disabled: 'true' },
      { keys: back, focus: 'textbox E-mail', invalid: 'true', described: 'Enter a valid email address.' },
      { keys: '{End}example.org', value: 'ada@example.org', invalid: 'false', described: 'Yours', announced: '' },
      { keys: '{Tab}', focus: 'button Send', disabled: 'false' },
      { keys: '{Enter}', status: 'completed' },
    ],
  },
  {
    pattern: 'text', name: 'an empty field says that it is required when the Footer is pressed',
    node: { type: 'TextInput', name: 'answer', label: 'Name', required: true },
    steps: [
      { keys: '{Tab}{Tab}', focus: 'button Send', disabled: 'true' },
      { keys: '{Enter}', announced: 'Enter Name', status: 'open' },
      { keys: back, focus: 'textbox Name', invalid: 'true', described: 'Enter Name' },
      { keys: 'Ada', invalid: 'false', announced: '', value: 'Ada' },
    ],
  },
  {
    pattern: 'text', name: 'several lines', node: { type: 'TextArea', name: 'answer', label: 'Note', required: true, 'max-length': 20 },
    steps: [
      { keys: '{Tab}', focus: 'textbox Note' },
      { keys: 'a{Enter}b', value: 'a\nb', focus: 'textbox Note' },
      { keys: '{Tab}', focus: 'button Send' },
      { keys: back, focus: 'textbox Note', invalid: 'false' },
    ],
  },
  {
    pattern: 'button', name: 'a photo is taken back, and the focus stays near',
    node: { type: 'PhotoPicker', name: 'answer', label: 'Photos', 'min-uploaded-photos': 1, 'max-uploaded-photos': 3 },
    steps: [
      { keys: '{Tab}', focus: 'file Photos Take photo', group: 'group Photos' },
      { keys: back, pick: ['a.png', 'b.png'], focus: 'button Remove b.png' },
      { keys: back, focus: 'button Remove a.png' },
      { keys: '{Enter}', focus: 'file Photos Take photo' },
      { keys: back, focus: 'button Remove b.png' },
      { keys: ' ', focus: 'file Photos Take photo' },
    ],
  },
  {
    pattern: 'button', name: 'no documents, and the Footer is pressed',
    node: { type: 'DocumentPicker', name: 'answer', label: 'Papers', 'min-uploaded-documents': 1 },
    steps: [
      { keys: '{Tab}', focus: 'file Papers Upload document' },
      { keys: '{Tab}{Enter}', focus: 'button Send', disabled: 'true', announced: 'Add 1 to 30 documents.' },
      { keys: back, focus: 'file Papers Upload document', invalid: 'true' },
    ],
  },
];
