import type { View } from '../../react/registry.js';
import { useText } from '../../react/settings.js';
import { mirrored } from '../_parts/icon.css.js';
import { ChevronIcon } from '../_parts/icons.js';
import { MissingPicture } from '../_parts/media/MissingPicture.js';
import { Picture } from '../_parts/media/Picture.js';
import * as css from './ImageCarousel.css.js';
import { useSlides } from './useSlides.js';

// At an end it stays a control: a disabled one would drop the focus it has.
function Arrow({ way, label, disabled, onPress }: { readonly way: 'previous' | 'next'; readonly label: string; readonly disabled: boolean; readonly onPress: () => void }) {
  return (
    <button type="button" className={css.arrows[way]} aria-label={label} aria-disabled={disabled} onClick={disabled ? undefined : onPress}>
      <span className={way === 'previous' ? css.turned : css.straight}><ChevronIcon className={mirrored} /></span>
    </button>
  );
}

/** Up to three pictures in a frame, swiped sideways. Spec: components.md 6. */
export const ImageCarousel: View<'ImageCarousel'> = ({ node: { type, pointer, props } }) => {
  const text = useText();
  const { images, aspectRatio, scaleType } = props;
  const { list, current, show, onScroll, onKeyDown } = useSlides(images.length);
  return (
    <section className={css.root} data-flow-type={type} data-flow-pointer={pointer} data-state="idle"
      aria-roledescription={text('carouselRole')} aria-label={text('carousel')}>
      <div className={css.frame[aspectRatio]}>
        {/* A scroller has to be reachable by keyboard; its slides hold nothing that could take the focus. */}
        <ul ref={list} className={css.slides} tabIndex={0} aria-label={text('carousel')} onScroll={onScroll} onKeyDown={onKeyDown}>
          {images.map((image, index) => (
            <li key={index} className={css.slide}>
              <div className={css.slideBody} role="group" aria-roledescription={text('slideRole')} aria-label={text('imageOf', { index: index + 1, count: images.length })}>
                <Picture className={css.pictures[scaleType]} src={image.src} alt={image.altText} draggable={false} fallback={<MissingPicture alt={image.altText} />} />
              </div>
            </li>
          ))}
        </ul>
        {images.length > 1 && (
          <div className={css.dots} aria-hidden="true">
            {images.map((_, index) => <span key={index} className={index === current ? css.dot.current : css.dot.other} />)}
          </div>
        )}
      </div>
      {images.length > 1 && <Arrow way="previous" label={text('previousImage')} disabled={current === 0} onPress={() => show(current - 1)} />}
      {images.length > 1 && <Arrow way="next" label={text('nextImage')} disabled={current === images.length - 1} onPress={() => show(current + 1)} />}
    </section>
  );
};
