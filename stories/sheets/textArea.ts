import type { Sheet } from './sheet.js';
import { variants } from './variants.js';

const note = 'Ring twice, then wait: the way down from the roof is long, and the stairs are steep.';

/** TextArea. Spec: components.md 5. */
export const textArea: Sheet = [
  {
    nodes: variants('TextArea', { label: 'Note', required: true }, [
      {}, { 'init-value': note }, { required: false }, { 'helper-text': 'For the courier', 'max-length': 100 }, { 'helper-text': 'For the courier', 'max-length': 100, 'init-value': note },
      { label: 'Wrong', 'init-value': note, 'error-message': 'Please say which stairs.' },
      { label: 'Disabled', enabled: false }, { label: 'Disabled', enabled: false, 'init-value': note },
      { 'label-variant': 'large', label: 'What should the courier know?' },
      { 'label-variant': 'large', label: 'What should the courier know?', 'init-value': note, required: false },
    ]),
  },
  { nodes: variants('TextArea', { required: true }, [{ label: 'Focused', 'init-value': 'Ring twice' }]), steps: [{ focus: 'textarea' }] },
];
