import { style } from '@vanilla-extract/css';
import { metrics, vars } from '../../../theme/contract.css.js';
import { resetBlock, resetButton, resetText } from '../../../theme/reset.css.js';
import { stack } from '../../../theme/stack.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

// The outer columns share what the title leaves, so the title stands in the middle.
const bar = style([resetBlock, {
  alignItems: 'center',
  background: vars.surface.sheet,
  boxSizing: 'border-box',
  columnGap: 8,
  display: 'grid',
  flexShrink: 0,
  gridTemplateColumns: 'minmax(max-content, 1fr) minmax(0, auto) minmax(max-content, 1fr)',
  minBlockSize: vars.height.header,
  paddingInline: vars.space.side,
  selectors: { '&[data-lined]': { borderBlockEnd: `1px solid ${vars.line.divider}` } },
}]);
/** The bar on Android. Spec: visual.md 2. */
export const android = style([bar, { color: vars.text.primary }]);
/** The bar on iOS, where what it holds stands a little above its middle, and grows only so far with the text. Spec: visual.md 2. */
export const ios = style([bar, { paddingBlockEnd: 3 }]);
/** Where the title stands, and an old one while it fades. */
export const titleCell = stack;
/** The centred title. */
export const title = style([resetText, {
  ...typeStyle('title'),
  color: vars.text.primary,
  overflow: 'hidden',
  textAlign: 'center',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  selectors: { [`${ios} &`]: { fontSize: `min(${metrics.type.title.size}, 21px)` } },
}]);
const leading = style([resetButton, {
  alignItems: 'center',
  display: 'inline-flex',
  justifySelf: 'start',
  selectors: { '&:disabled': { cursor: 'default' } },
}]);
/** Cross or arrow in a box of 24, with the finger's room around it. */
export const iconButton = style([leading, { blockSize: 40, borderRadius: '50%', inlineSize: 40, justifyContent: 'center', marginInlineStart: -8 }]);
// The bar is hardly higher than what stands in it.
const low = style([leading, { borderRadius: 8, outlineOffset: -2 }]);
/** The chevron of iOS. */
export const chevron = style([low, { blockSize: 39, color: vars.header.back, inlineSize: 32, justifyContent: 'center', marginInlineStart: -6 }]);
/** The word Cancel; black while the Flow opens. */
export const cancel = style([low, {
  ...typeStyle('body'),
  color: vars.accent.fill,
  fontSize: `min(${metrics.type.body.size}, 21px)`,
  marginInlineStart: -8,
  minBlockSize: 39,
  paddingInline: 8,
  selectors: { '[data-opening] > &': { color: vars.text.primary } },
}]);
