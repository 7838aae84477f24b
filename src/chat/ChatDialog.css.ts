import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetButton, resetText } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';

/** Dims the whole phone. */
export const layer = style([resetBlock, { background: vars.surface.dim, display: 'grid', inset: 0, overflowY: 'auto', padding: 24, placeItems: 'center', position: 'absolute', zIndex: 2 }]);
const card = style([resetBlock, { background: vars.surface.card, boxSizing: 'border-box', color: vars.text.primary, maxInlineSize: '100%' }]);
/** The dialog: text at the start on Android, in the middle on iOS. */
export const box = styleVariants({
  android: [card, { borderRadius: 28, inlineSize: 312, padding: '24px 24px 16px' }],
  ios: [card, { borderRadius: 14, inlineSize: 270, paddingBlockStart: 20, textAlign: 'center' }],
});
/** What it is about. */
export const title = styleVariants({
  android: [resetText, { ...typeStyle('subheading'), display: 'block' }],
  ios: [resetText, { ...typeStyle('title'), display: 'block', paddingInline: 16 }],
});
/** More about it. */
export const words = styleVariants({
  android: [resetText, { ...typeStyle('caption'), color: vars.text.secondary, display: 'block', paddingBlockStart: 12 }],
  ios: [resetText, { ...typeStyle('caption'), display: 'block', padding: '4px 16px 0' }],
});
/** The answers. */
export const actions = styleVariants({
  android: [resetBlock, { columnGap: 8, display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', paddingBlockStart: 24 }],
  ios: [resetBlock, { borderBlockStart: `1px solid ${vars.line.divider}`, display: 'flex', marginBlockStart: 18 }],
});
/** One answer. */
export const action = styleVariants({
  android: [resetButton, { ...typeStyle('button'), borderRadius: 20, color: vars.accent.text, minBlockSize: 40, paddingInline: 12 }],
  ios: [resetButton, { ...typeStyle('body'), color: vars.accent.text, flex: '1 1 0', minBlockSize: 44, outlineOffset: -2, padding: '4px 8px', selectors: { '&:first-child': { borderEndStartRadius: 14 }, '&:last-child': { borderEndEndRadius: 14 }, '& + &': { borderInlineStart: `1px solid ${vars.line.divider}` } } }],
});
