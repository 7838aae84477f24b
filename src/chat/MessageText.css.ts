import { style } from '@vanilla-extract/css';
import { resetText } from '../theme/reset.css.js';

export const bold = style([resetText, { fontWeight: 700 }]);
export const italic = style([resetText, { fontStyle: 'italic' }]);
export const strike = style([resetText, { textDecoration: 'line-through' }]);
export const mono = style([resetText, { fontFamily: 'ui-monospace, monospace' }]);
