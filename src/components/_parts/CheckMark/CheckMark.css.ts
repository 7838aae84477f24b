import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetField } from '../../../theme/reset.css.js';
import { pressed, ring } from '../../../theme/touch.js';

const frame = style([resetBlock, { color: vars.accent.on, display: 'inline-grid', flexShrink: 0, position: 'relative' }]);
/** Place of the box, by platform. */
export const frames = styleVariants({ android: [frame, { height: 18, width: 18 }], ios: [frame, { height: 17, width: 17 }] });

const box = style([resetField, {
  borderColor: vars.control.ring,
  borderStyle: 'solid',
  cursor: 'pointer',
  gridArea: '1 / 1',
  height: '100%',
  // Room for a finger around what is drawn.
  '::before': { content: '""', inset: -12, position: 'absolute' },
  ':checked': { background: vars.accent.fill, borderColor: vars.accent.fill },
  ':focus-visible': { outline: ring, outlineOffset: 2 },
  ':disabled': { borderColor: vars.line.soft, cursor: 'default' },
  selectors: {
    '&:enabled:active': pressed,
    '&[aria-invalid="true"]:not(:checked):not(:disabled)': { borderColor: vars.error.text },
    '&:checked:disabled': { background: vars.text.disabled, borderColor: vars.text.disabled },
  },
  '@media': { '(forced-colors: active)': { selectors: { '&:checked': { background: 'Highlight', forcedColorAdjust: 'none' } } } },
}]);
/** The box: a square on Android, a disc on iOS. */
export const boxes = styleVariants({ android: [box, { borderRadius: 2, borderWidth: 2 }], ios: [box, { borderRadius: '50%', borderWidth: 1.5 }] });
const tick = style({
  gridArea: '1 / 1', margin: 'auto', opacity: 0, pointerEvents: 'none', zIndex: 1,
  selectors: { ':checked + &': { opacity: 1 } },
  '@media': { '(forced-colors: active)': { color: 'HighlightText', forcedColorAdjust: 'none' } },
});
/** The tick, shown when the box is ticked; small in the disc of iOS. Seen on `ios-device-07`. */
export const ticks = styleVariants({ android: [tick, { height: '82%', width: '82%' }], ios: [tick, { height: '62%', width: '62%' }] });
