import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';
import { typeStyle } from '../../theme/typeStyle.js';

/** Line of the link. */
export const root = style([resetBlock, spacing.text]);
/** The link. */
export const link = style([resetButton, {
  ...typeStyle('button'), borderRadius: 4, color: vars.accent.text, maxWidth: 'calc(100% + 8px)', minHeight: 24, minWidth: 24, marginInline: -4, padding: 4, textAlign: 'start',
  '@media': { '(hover: hover)': { ':hover': { textDecoration: 'underline' } } },
}]);
