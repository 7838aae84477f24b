import { enabled, errorMessage, shownText, visible } from '../commonRows.js';
import { amount, attribute, blocked, says } from '../looks.js';
import type { ComponentCases, PropertyCase } from '../propertyCase.js';
import { pickFiles } from '../steps.js';

const photo = { name: 'a.png', type: 'image/png' };
const letter = { name: 'a.pdf', type: 'application/pdf' };
const held = (values: readonly [unknown, unknown], step: PropertyCase['steps'], sees: readonly [number, number]): PropertyCase => ({ values, ...(step && { steps: step }), look: amount, sees });

const common: ComponentCases['rows'] = {
  name: { values: ['answer', 'other'], look: attribute('', 'data-flow-name'), sees: ['answer', 'other'] },
  label: shownText(), description: shownText(), enabled: enabled('input'), visible,
  'error-message': [errorMessage, { values: [{ 'media-1': 'Too dark' }, undefined], look: says('Too dark'), sees: [true, false] }],
};

export const photoPicker: ComponentCases = {
  type: 'PhotoPicker', base: { name: 'answer', label: 'Photos' },
  rows: {
    ...common,
    'photo-source': [
      { values: ['camera', 'camera_gallery'], look: attribute('input', 'capture'), sees: ['environment', undefined] },
      { values: ['gallery', 'camera'], look: says('Choose photo'), sees: [true, false] },
    ],
    'max-file-size-kb': [held([1, 2], [pickFiles({ ...photo, size: 1500 })], [0, 1]), { values: [1024, undefined], look: says('Max file size 1 MB.'), sees: [true, false] }],
    'min-uploaded-photos': { values: [1, 0], look: blocked, sees: [true, false] },
    'max-uploaded-photos': held([1, 2], [pickFiles(photo, { ...photo, name: 'b.png' })], [1, 2]),
  },
};

export const documentPicker: ComponentCases = {
  type: 'DocumentPicker', base: { name: 'answer', label: 'Letters' },
  rows: {
    ...common,
    'max-file-size-kb': [held([1, 2], [pickFiles({ ...letter, size: 1500 })], [0, 1]), { values: [1024, undefined], look: says('Max file size 1 MB.'), sees: [true, false] }],
    'min-uploaded-documents': { values: [1, 0], look: blocked, sees: [true, false] },
    'max-uploaded-documents': held([1, 2], [pickFiles(letter, { ...letter, name: 'b.pdf' })], [1, 2]),
    'allowed-mime-types': held([['image/png'], ['application/pdf']], [pickFiles(letter)], [0, 1]),
  },
};
