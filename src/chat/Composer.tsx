import { byPlatform } from '../components/_parts/byPlatform.js';
import { CameraIcon } from '../components/_parts/icons.js';
import { useText } from '../react/settings.js';
import * as styles from './Composer.css.js';
import { ClipIcon, FaceIcon, MicFilledIcon, MicIcon, PlusIcon, StickerIcon, ThinCameraIcon } from './icons.js';

function AndroidComposer() {
  const text = useText();
  return (
    <div data-part="composer" aria-hidden="true" className={styles.composer.android}>
      <span data-part="composer-field" className={styles.field.android}><FaceIcon /><span className={styles.hint}>{text('composer')}</span><ClipIcon /><CameraIcon /></span>
      <span className={styles.disc}><MicFilledIcon /></span>
    </div>
  );
}

function IosComposer() {
  return (
    <div data-part="composer" aria-hidden="true" className={styles.composer.ios}>
      <PlusIcon />
      <span data-part="composer-field" className={styles.field.ios}><StickerIcon /></span>
      <ThinCameraIcon />
      <MicIcon />
    </div>
  );
}

/** Where a message would be written: a picture of it, nothing can be typed here. Spec: visual.md 9. */
export const Composer = byPlatform<object>({ android: AndroidComposer, ios: IosComposer });
