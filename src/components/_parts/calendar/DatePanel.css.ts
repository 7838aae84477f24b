import { keyframes, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetButton } from '../../../theme/reset.css.js';

const appear = keyframes({ from: { opacity: 0 } });
const rise = keyframes({ from: { transform: 'translateY(100%)' } });
const moving = (animation: string) => ({ '@media': { '(prefers-reduced-motion: no-preference)': { animation } } });

/** Lies over the whole screen, which is the nearest box that is positioned. */
const layer = style([resetBlock, { display: 'flex', inset: 0, position: 'absolute', zIndex: 3 }, moving(`${appear} .2s ease-out`)]);
export const layers = styleVariants({
  android: [layer, { alignItems: 'center', justifyContent: 'center', padding: 16 }],
  ios: [layer, { alignItems: 'flex-end' }],
});
export const backdrop = style([resetButton, { background: vars.surface.dim, cursor: 'auto', inset: 0, position: 'absolute' }]);

const panel = style([resetBlock, {
  background: vars.surface.card, color: vars.text.primary, inlineSize: '100%', maxBlockSize: '100%', overflowY: 'auto', position: 'relative',
}]);
export const panels = styleVariants({
  android: [panel, { borderRadius: vars.radius.sheet, maxInlineSize: 328, padding: '20px 12px 12px' }],
  ios: [panel, { borderStartEndRadius: vars.radius.sheet, borderStartStartRadius: vars.radius.sheet, padding: '16px 16px 34px' }, moving(`${rise} .3s ease-out`)],
});
