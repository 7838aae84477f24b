import { colorItems, longItems, pictureItems, plainItems } from '../support/items.js';
import type { Sheet, SheetPanel } from './sheet.js';
import { variants } from './variants.js';

const opened = (label: string, items: typeof plainItems, chosen: string): SheetPanel => ({
  nodes: variants('Dropdown', { required: true }, [{ label, 'data-source': items, 'init-value': chosen }]),
  steps: [{ press: '[data-flow-type="Dropdown"] button' }], until: '[data-part="overlay"]', height: 380,
});

/** Dropdown, and the page it opens. Spec: components.md 5; visual.md 7. */
export const dropdown: Sheet = [
  {
    nodes: variants('Dropdown', { label: 'Delivery', required: true, 'data-source': longItems }, [
      {}, { 'init-value': 'fast' }, { required: false }, { required: false, 'init-value': 'own' },
      { label: 'Wrong', 'init-value': 'fast', 'error-message': 'No courier today.' }, { label: 'Disabled', enabled: false }, { label: 'Disabled', enabled: false, 'init-value': 'fast' },
    ]),
  },
  opened('On top', plainItems, 'olives'), opened('Delivery', longItems, 'fast'), opened('Walk', pictureItems, 'coast'), opened('Paint', colorItems, 'rust'),
];
