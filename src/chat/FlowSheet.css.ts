import { keyframes, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { handleRoom } from '../theme/handleRoom.css.js';
import { glide, risesIn } from '../theme/motion.css.js';
import { resetBlock } from '../theme/reset.css.js';

const MOTION = '(prefers-reduced-motion: no-preference)';
const darken = keyframes({ from: { opacity: 0 } });

/** Covers the phone, its status bar too. Spec: visual.md 1. */
export const layer = style([resetBlock, { display: 'flex', flexDirection: 'column', inset: 0, overflow: 'hidden', position: 'absolute', zIndex: 2 }]);
/** Dims the chat; a tap on it closes. */
export const dim = style([resetBlock, {
  background: vars.surface.dim, inset: 0, position: 'absolute', '@media': { [MOTION]: { animation: `${darken} .45s ${glide}` } },
}]);
/** The sheet, which takes what its top leaves; in a low container that is less. Spec: visual.md 1, 8. */
const rising = style([resetBlock, risesIn, {
  background: vars.surface.sheet,
  borderStartEndRadius: vars.radius.sheet,
  borderStartStartRadius: vars.radius.sheet,
  color: vars.text.primary,
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  marginBlockStart: `min(${vars.sheet.top}, 12vh)`,
  minBlockSize: 0,
  overflow: 'hidden',
  position: 'relative',
  touchAction: 'pan-y',
  vars: { [handleRoom]: vars.sheet.handle },
}]);
/** On Android what stands in it keeps clear of the gesture bar; on iOS that room is part of it. Measured on `android-art-07`. */
export const sheet = styleVariants({ android: [rising, { boxSizing: 'border-box', paddingBlockEnd: 28 }], ios: [rising] });
/** Where a finger pulls, around the grabber. */
export const handle = style([resetBlock, { blockSize: vars.sheet.handle, cursor: 'grab', insetBlockStart: 0, insetInline: 0, position: 'absolute', touchAction: 'none', zIndex: 1, ':active': { cursor: 'grabbing' } }]);
/** The short bar. */
export const grabber = style([resetBlock, {
  background: vars.header.grabber,
  blockSize: vars.grabber.height,
  borderRadius: vars.grabber.height,
  inlineSize: vars.grabber.width,
  insetBlockStart: vars.grabber.top,
  insetInlineStart: `calc(50% - ${vars.grabber.width} / 2)`,
  position: 'absolute',
}]);
