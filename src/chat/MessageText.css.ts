import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetText } from '../theme/reset.css.js';
import { ring } from '../theme/touch.js';

export const bold = style([resetText, { fontWeight: 700 }]);
export const italic = style([resetText, { fontStyle: 'italic' }]);
export const strike = style([resetText, { textDecoration: 'line-through' }]);
export const mono = style([resetText, { fontFamily: 'ui-monospace, monospace' }]);
const address = style([resetText, { borderRadius: 2, color: vars.chat.action, overflowWrap: 'anywhere', selectors: { '&:focus-visible': { outline: ring, outlineOffset: 2 } } }]);
/** An address in a message: underlined on iOS alone, as on `android-art-07` and `ios-dark-01`. */
export const link = styleVariants({ android: [address, { textDecoration: 'none' }], ios: [address, { textDecoration: 'underline' }] });
