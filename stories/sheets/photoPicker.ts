import { pressFooter, send, type Sheet } from './sheet.js';
import { variants } from './variants.js';

/** PhotoPicker. Spec: components.md 7. */
export const photoPicker: Sheet = [
  {
    nodes: variants('PhotoPicker', { label: 'Photos of the room', description: 'From the door and from the window.', 'max-uploaded-photos': 3, 'min-uploaded-photos': 1, 'max-file-size-kb': 10240 }, [
      { 'photo-source': 'camera_gallery' }, { 'photo-source': 'camera', 'min-uploaded-photos': 0 }, { 'photo-source': 'gallery', 'max-uploaded-photos': 1 },
      { label: 'Wrong', 'error-message': 'The last photo was too dark.' }, { label: 'Disabled', enabled: false },
    ]),
  },
  {
    nodes: variants('PhotoPicker', { 'min-uploaded-photos': 1, 'max-uploaded-photos': 3 }, [{ label: 'Two are picked' }]),
    steps: [{ pick: 'input[type="file"]', files: ['room.jpg', 'a photograph with quite a long name of its own.jpg'] }], until: 'li + li',
  },
  { nodes: [...variants('PhotoPicker', { 'min-uploaded-photos': 1 }, [{ label: 'None, and asked for' }]), send], steps: [pressFooter] },
];
