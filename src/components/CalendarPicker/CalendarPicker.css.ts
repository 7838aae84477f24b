import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetText } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';
import { typeStyle } from '../../theme/typeStyle.js';

export const range = style([resetBlock, spacing.field]);
export const title = style([resetText, { ...typeStyle('groupLabel'), color: vars.text.primary, display: 'block' }]);
export const description = style([resetText, { ...typeStyle('groupDescription'), color: vars.text.secondary, display: 'block', marginBlockStart: 2 }]);
