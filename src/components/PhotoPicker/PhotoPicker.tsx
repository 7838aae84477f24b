import type { View } from '../../react/registry.js';
import { useText } from '../../react/settings.js';
import { FilePicker } from '../_parts/files/FilePicker.js';
import { CameraIcon } from '../_parts/icons.js';

const countTexts = { between: 'addPhotos', exactly: 'addPhotosExactly', upTo: 'addPhotosUpTo' } as const;
const accepted = ['image/*'];

/** Takes photos from the camera or the gallery. Spec: components.md 7. */
export const PhotoPicker: View<'PhotoPicker'> = ({ node }) => {
  const text = useText();
  const { photoSource, minUploadedPhotos: min, maxUploadedPhotos: max, maxFileSizeKb: maxSizeKb } = node.props;
  return (
    <FilePicker
      node={node}
      limits={{ accepted, min, max, maxSizeKb }}
      countTexts={countTexts}
      button={text(photoSource === 'gallery' ? 'choosePhoto' : 'takePhoto')}
      icon={<CameraIcon />}
      camera={photoSource === 'camera'}
    />
  );
};
