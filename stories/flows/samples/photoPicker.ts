import { column, type SampleSource } from './sample.js';

/** PhotoPicker: one to three photos, handed over at completion. Spec: components.md 7. */
export const photoPicker: SampleSource = {
  id: 'photo-picker',
  title: 'Photos',
  about: 'PhotoPicker with a minimum, a maximum and a size limit; files never leave the page.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'DAMAGE',
        title: 'Report damage',
        terminal: true,
        layout: column(
          {
            type: 'PhotoPicker', name: 'photos', label: 'Show us the damage', description: 'One photo from close by, one from afar.',
            'photo-source': 'camera_gallery', 'min-uploaded-photos': 1, 'max-uploaded-photos': 3, 'max-file-size-kb': 10240,
          },
          { type: 'TextArea', name: 'story', label: 'What happened?' },
          { type: 'Footer', label: 'Report', 'on-click-action': { name: 'complete', payload: { photos: '${form.photos}', story: '${form.story}' } } },
        ),
      },
    ],
  },
};
