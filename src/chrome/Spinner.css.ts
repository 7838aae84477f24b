import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetMedia, resetText, visuallyHidden } from '../theme/reset.css.js';
import { turns } from '../theme/motion.css.js';

const holder = style([resetText, { color: vars.text.secondary, display: 'inline-flex' }]);
/** In the header's trailing slot. Spec: visual.md 8. */
export const small = style([holder, { blockSize: 24, inlineSize: 24, justifySelf: 'end' }]);
/** In the middle of a page. */
export const large = style([holder, { blockSize: 36, inlineSize: 36 }]);
/** The circle itself. */
export const circle = style([resetMedia, turns, { blockSize: '100%', inlineSize: '100%' }]);
/** What it says to those who don't see it. */
export const words = visuallyHidden;
