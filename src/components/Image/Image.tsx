import type { View } from '../../react/registry.js';
import { useSettings } from '../../react/settings.js';
import { MissingPicture } from '../_parts/media/MissingPicture.js';
import { Picture } from '../_parts/media/Picture.js';
import * as css from './Image.css.js';
import { imageFrame } from './imageFrame.js';

/** A picture across the screen, or as wide and high as the author says. Spec: components.md 6. */
export const Image: View<'Image'> = ({ node: { type, pointer, props } }) => {
  const { platform } = useSettings();
  const { src, altText = '', scaleType } = props;
  const frame = imageFrame(props, platform);
  const missing = <MissingPicture alt={altText} />;
  return (
    <div className={css.root} data-flow-type={type} data-flow-pointer={pointer} data-state="idle">
      {frame.kind === 'own'
        ? <Picture className={css.own[scaleType]} src={src} alt={altText} width={frame.width} height={frame.height} fallback={missing} />
        : (
          <div className={frame.width === '100%' ? `${css.frame} ${css.wholeWidth}` : css.frame}>
            <svg className={css.spacer} viewBox={`0 0 ${frame.ratio} 1`} width={frame.width} aria-hidden="true" />
            <Picture className={css.filled[scaleType]} src={src} alt={altText} fallback={missing} />
          </div>
        )}
    </div>
  );
};
