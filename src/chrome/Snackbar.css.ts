import { style } from '@vanilla-extract/css';
import { metrics, vars } from '../theme/contract.css.js';
import { resetBlock, resetButton } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';
import { emerges } from '../theme/motion.css.js';

/** Lies over the page without taking room or touches; without height while there is nothing to say, so that it covers nothing. */
export const area = style([resetBlock, {
  inset: 0, overflow: 'hidden', pointerEvents: 'none', position: 'absolute', zIndex: 3,
  selectors: { '&:empty': { blockSize: 0, insetBlockStart: 'auto' } },
}]);
const message = style([resetBlock, emerges, {
  ...typeStyle('snackbar'),
  alignItems: 'center',
  background: vars.surface.inverse,
  borderRadius: vars.radius.snackbar,
  boxSizing: 'border-box',
  color: vars.text.inverse,
  columnGap: 16,
  display: 'flex',
  insetInline: 8,
  justifyContent: 'space-between',
  minBlockSize: 48,
  pointerEvents: 'auto',
  position: 'absolute',
}]);
/** A bar above the footer. Spec: visual.md 8. */
export const android = style([message, { insetBlockEnd: 108, padding: '14px 16px' }]);
/** A pill further up. Spec: visual.md 8. */
export const ios = style([message, { insetBlockEnd: 146, padding: '10px 24px' }]);
/** Takes the message away: capitals on Android, a small pill on iOS. Spec: visual.md 8. */
export const confirm = style([resetButton, {
  color: vars.text.inverse,
  flexShrink: 0,
  fontWeight: metrics.type.button.weight,
  // Larger to the finger than to the eye.
  margin: -8,
  padding: 8,
  // The accent, and what darkens a pressed button, stand out too little from a bar of the other scheme.
  ':focus-visible': { outlineColor: 'currentColor' },
  selectors: {
    '&:active:enabled': { background: 'color-mix(in srgb, currentColor 20%, transparent)' },
    [`${android} &`]: { borderRadius: 4, textTransform: 'uppercase' },
    [`${ios} &`]: { background: 'color-mix(in srgb, currentColor 12%, transparent)', borderRadius: 16, marginInlineEnd: -12, padding: '4px 12px' },
  },
}]);
