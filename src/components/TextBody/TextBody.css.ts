import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetText } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';
import { typeStyle } from '../../theme/typeStyle.js';

/** The text. */
export const root = style([resetText, spacing.text, { ...typeStyle('body'), color: vars.text.primary, whiteSpace: 'pre-wrap' }]);
