import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetList, resetText } from '../../theme/reset.css.js';

/** Every other look of the guided review is that of the desk. */
export const screens = style([resetText, { display: 'block', fontSize: 13, lineHeight: '18px', overflowWrap: 'anywhere' }]);
/** A page the Flow has come to keeps the room of a phone. */
export const picture = style({ minBlockSize: 640 });
export const steps = style([resetList, { display: 'grid', gap: 2 }]);
export const step = style([resetText, { display: 'flex', gap: 10, overflowWrap: 'anywhere' }]);
/** Of a step; darker once it is done. */
export const number = style([resetText, { color: vars.text.secondary, flex: 'none', fontVariantNumeric: 'tabular-nums', minInlineSize: 16, textAlign: 'end' }, {
  selectors: { '[data-done] &': { color: vars.accent.strong, fontWeight: 700 } },
}]);
