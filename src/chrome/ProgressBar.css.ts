import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetMedia } from '../theme/reset.css.js';
import { grows } from '../theme/motion.css.js';

/** Row of the bar; on iOS its centre lies 64 below the sheet's top. Spec: visual.md 2. */
export const row = style([resetBlock, {
  alignItems: 'center',
  boxSizing: 'border-box',
  display: 'flex',
  flexShrink: 0,
  minBlockSize: 14,
  paddingInline: vars.space.side,
}]);
/** The drawing runs from left to right by itself; it is turned where text doesn't. */
export const drawing = style([resetMedia, { selectors: { '&:dir(rtl)': { transform: 'scaleX(-1)' } } }]);
/** The whole way. */
export const track = style({ fill: vars.header.track });
/** The way done. */
export const fill = style([grows, { fill: vars.accent.fill }]);
