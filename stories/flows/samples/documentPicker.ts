import { column, type SampleSource } from './sample.js';

/** DocumentPicker limited to PDF files. Spec: components.md 7. */
export const documentPicker: SampleSource = {
  id: 'document-picker',
  title: 'Documents',
  about: 'DocumentPicker that takes one PDF of at most one megabyte.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'APPLY',
        title: 'Apply',
        terminal: true,
        layout: column(
          { type: 'TextInput', name: 'role', label: 'Position', required: true },
          {
            type: 'DocumentPicker', name: 'cv', label: 'Your CV', description: 'A PDF is best.', 'min-uploaded-documents': 1, 'max-uploaded-documents': 1,
            'max-file-size-kb': 1024, 'allowed-mime-types': ['application/pdf'],
          },
          { type: 'Footer', label: 'Apply', 'on-click-action': { name: 'complete', payload: { role: '${form.role}', cv: '${form.cv}' } } },
        ),
      },
    ],
  },
};
