import { colorItems, longItems, lostPicture, pictureItems, plainItems } from '../support/items.js';
import { pressFooter, send, type Sheet } from './sheet.js';
import { variants } from './variants.js';

/** CheckboxGroup. Spec: components.md 5. */
export const checkboxGroup: Sheet = [
  {
    nodes: variants('CheckboxGroup', { label: 'On top', required: true, 'data-source': plainItems }, [
      {}, { 'init-value': ['olives'], description: 'One of these comes without a charge.' }, { required: false, 'data-source': longItems, 'init-value': ['fast'], label: 'Delivery' },
      { 'data-source': pictureItems, label: 'Walk', 'init-value': ['coast'] }, { 'data-source': [...pictureItems, lostPicture], 'media-size': 'large', label: 'Walk, large' },
      { 'data-source': colorItems, label: 'Paint', 'init-value': ['moss'] }, { label: 'Wrong', 'init-value': ['basil'], 'error-message': 'Sold out today.' },
      { label: 'Two to three', 'min-selected-items': 2, 'max-selected-items': 3, 'init-value': ['basil', 'olives'] },
      { label: 'At most one', 'max-selected-items': 1, 'init-value': ['basil'] },
      { label: 'Disabled', enabled: false, 'init-value': ['basil'] },
    ]),
  },
  { nodes: [...variants('CheckboxGroup', { label: 'Nothing chosen', required: true, 'data-source': plainItems }, [{}]), send], steps: [pressFooter] },
];
