import type { SourcePropsOf } from '../../src/spec/types.js';
import type { Sheet, SheetPanel } from './sheet.js';

const panel = (props: Partial<SourcePropsOf<'Footer'>>, before: SheetPanel['nodes'] = [{ type: 'TextBody', text: 'The button stays at the lower edge.' }]): SheetPanel => (
  { nodes: [...before, { type: 'Footer', label: 'Continue', 'on-click-action': { name: 'complete', payload: {} }, ...props }] });

/** Footer; a screen has one, so each stands on its own. Spec: components.md 6; visual.md 4. */
export const footer: Sheet = [
  panel({}), panel({ 'left-caption': '3 items', 'right-caption': '€ 42.00' }), panel({ 'center-caption': 'Free to cancel' }), panel({ enabled: false }),
  panel({ label: 'Continue to the very last step of all' }),
  panel({ label: 'Waits for the field' }, [{ type: 'TextInput', name: 'name', label: 'Name', required: true }]),
  panel({ 'left-caption': 'Fourteen letters', 'right-caption': 'and as many again' }, []),
];
