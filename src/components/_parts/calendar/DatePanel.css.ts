import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { fadesIn, risesIn } from '../../../theme/motion.css.js';
import { resetBlock, resetButton } from '../../../theme/reset.css.js';

/** Lies over the whole screen, which is the nearest box that is positioned. */
const layer = style([resetBlock, { display: 'flex', inset: 0, position: 'absolute', zIndex: 3 }]);
export const layers = styleVariants({
  android: [layer, fadesIn, { alignItems: 'center', justifyContent: 'center', padding: 16 }],
  ios: [layer, { alignItems: 'flex-end' }],
});
const backdrop = style([resetButton, { background: vars.surface.dim, cursor: 'auto', inset: 0, outlineOffset: -2, position: 'absolute', ':active': { backgroundImage: 'none' } }]);
/** A panel hides what it rises over from the first moment on; what is dimmed around it is not. */
export const backdrops = styleVariants({ android: [backdrop], ios: [backdrop, fadesIn] });

const panel = style([resetBlock, {
  background: vars.surface.card, color: vars.text.primary, inlineSize: '100%', maxBlockSize: '100%', overflowY: 'auto', position: 'relative',
}]);
export const panels = styleVariants({
  android: [panel, { borderRadius: vars.radius.sheet, maxInlineSize: 328, padding: '20px 12px 12px' }],
  ios: [panel, risesIn, { borderStartEndRadius: vars.radius.sheet, borderStartStartRadius: vars.radius.sheet, padding: '16px 16px 34px' }],
});
