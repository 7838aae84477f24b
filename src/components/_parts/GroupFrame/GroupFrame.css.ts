import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetFieldset, resetLegend, resetText } from '../../../theme/reset.css.js';
import { spacing } from '../../../theme/spacing.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

/** Root of a group. */
export const root = style([resetBlock, spacing.group]);
/** The group. */
export const group = resetFieldset;
/** Texts of a group are set in a little from the card of iOS. */
export const inset = styleVariants({ android: {}, ios: { paddingInline: 4 } });
/** Label of the group. */
export const label = style([resetLegend, { ...typeStyle('groupLabel'), color: vars.text.primary }]);
/** Description and selection hint. */
export const description = style([resetText, { ...typeStyle('groupDescription'), color: vars.text.secondary, display: 'block', marginBlockStart: 2 }]);
/** The options; on iOS their card stands closer to a description than to a label. */
export const options = styleVariants({
  android: [resetBlock, { marginBlockStart: 8 }],
  ios: [resetBlock, { marginBlockStart: 8, selectors: { [`${description} + &`]: { marginBlockStart: 5 } } }],
});
/** Error below the options. */
export const error = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text, marginBlockStart: 8 }]);
/** Set in like the text of a card. */
export const errorInset = styleVariants({ android: {}, ios: { paddingInline: vars.space.inset } });
