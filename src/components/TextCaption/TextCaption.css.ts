import { styleVariants } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetText } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';
import { typeStyle } from '../../theme/typeStyle.js';
import { fontWeights } from '../_parts/fontWeights.css.js';

/** The text, by its weight. */
export const roots = styleVariants(fontWeights, (weight) => [
  resetText, spacing.text, { ...typeStyle('caption'), color: vars.text.secondary, whiteSpace: 'pre-wrap' as const, ...weight },
]);
