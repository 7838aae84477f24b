import { pressFooter, send, type Sheet } from './sheet.js';
import { variants } from './variants.js';

/** DocumentPicker. Spec: components.md 7. */
export const documentPicker: Sheet = [
  {
    nodes: variants('DocumentPicker', { label: 'Certificate', description: 'As a scan or a text.', 'min-uploaded-documents': 1, 'max-uploaded-documents': 3, 'max-file-size-kb': 2048 }, [
      {}, { 'min-uploaded-documents': 0 }, { 'max-uploaded-documents': 1, 'allowed-mime-types': ['application/pdf', 'text/plain'] },
      { label: 'Wrong', 'error-message': 'The last scan was cut off.' }, { label: 'Disabled', enabled: false },
    ]),
  },
  {
    nodes: variants('DocumentPicker', { 'min-uploaded-documents': 1, 'max-uploaded-documents': 3 }, [{ label: 'Two are picked' }]),
    steps: [{ pick: 'input[type="file"]', files: ['certificate.pdf', 'a document with quite a long name of its own.pdf'] }], until: 'li + li',
  },
  { nodes: [...variants('DocumentPicker', { 'min-uploaded-documents': 1 }, [{ label: 'None, and asked for' }]), send], steps: [pressFooter] },
];
