import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetLabel } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';
import { typeStyle } from '../../theme/typeStyle.js';

/** Box and text side by side. On Android the box stands 19 from the edge in both pictures, its words 51; on iOS these begin at 61. */
export const root = styleVariants({
  android: [resetBlock, spacing.field, { alignItems: 'start', columnGap: 14, display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr)', paddingInlineStart: 3 }],
  ios: [resetBlock, spacing.field, { alignItems: 'start', columnGap: 12, display: 'grid', gridTemplateColumns: '17px minmax(0, 1fr)', paddingBlockStart: 3, paddingInlineStart: 16 }],
});
const beside = style([resetBlock, { alignItems: 'center', display: 'flex', height: vars.type.optIn.line }]);
/** Lifts the box onto the first line of the text; on phones of Apple it hangs 4 lower. Seen on `ios-device-19`. */
export const box = styleVariants({ android: [beside], ios: [beside, { marginBlockStart: 4 }] });
/** The words. */
export const words = style([resetBlock, { ...typeStyle('optIn'), color: vars.text.secondary }]);
/** The part of the words that ticks the box. */
export const label = style([resetLabel, { cursor: 'pointer' }]);
/** Read more. */
export const more = style([resetButton, { borderRadius: 4, color: vars.accent.text, display: 'inline', outlineOffset: 1 }]);
/** Weight of Read more, by platform. */
export const moreWeight = styleVariants({ android: { fontWeight: 500 }, ios: { fontWeight: 600 } });
/** Error below. */
export const error = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text, marginBlockStart: 4 }]);
