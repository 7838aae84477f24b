import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetField } from '../../../theme/reset.css.js';
import { ring as focusRing } from '../../../theme/touch.js';

/** Place of the mark. */
export const frame = style([resetBlock, { color: vars.accent.fill, display: 'inline-grid', flexShrink: 0, height: 20, position: 'relative', width: 20 }]);

const ring = style([resetField, {
  borderRadius: '50%', cursor: 'pointer', gridArea: '1 / 1', height: '100%',
  ':disabled': { cursor: 'default' },
}]);
/** The ring; iOS draws none, and shows the focus around the row. */
export const rings = styleVariants({
  android: [ring, {
    border: `2px solid ${vars.control.ring}`,
    ':checked': { borderColor: vars.accent.fill },
    ':focus-visible': { outline: focusRing, outlineOffset: 2 },
    ':disabled': { borderColor: vars.line.soft },
    selectors: { '[aria-invalid="true"] &:enabled:not(:checked)': { borderColor: vars.error.text } },
  }],
  ios: [ring],
});
/** What shows that the option is chosen: dot or tick. */
export const sign = style({ gridArea: '1 / 1', margin: 'auto', opacity: 0, pointerEvents: 'none', selectors: { ':checked + &': { opacity: 1 }, ':checked:disabled + &': { color: vars.text.disabled } } });
/** Size of dot and tick. */
export const signSize = styleVariants({ android: { height: 10, width: 10 }, ios: { height: 18, width: 18 } });
