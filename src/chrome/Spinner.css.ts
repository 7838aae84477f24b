import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetMedia, resetText, visuallyHidden } from '../theme/reset.css.js';
import { turns } from '../theme/motion.css.js';

const holder = style([resetText, { color: vars.text.secondary, display: 'inline-flex' }]);
/** In the header's trailing slot. Spec: visual.md 8. */
export const small = style([holder, { blockSize: 24, inlineSize: 24, justifySelf: 'end' }]);
/** In the middle of a page; on iOS as large as on `ios-device-04`. */
export const large = styleVariants({ android: [holder, { blockSize: 36, inlineSize: 36 }], ios: [holder, { blockSize: 20, inlineSize: 20 }] });
const turning = style([resetMedia, turns, { blockSize: '100%', inlineSize: '100%' }]);
/** The circle itself. iOS turns it from spoke to spoke, the last of which are the darkest. */
export const circle = styleVariants({ android: [turning], ios: [turning, { animationTimingFunction: 'steps(8)', maskImage: 'conic-gradient(#0003, #000c)' }] });
/** What it says to those who don't see it. */
export const words = visuallyHidden;
