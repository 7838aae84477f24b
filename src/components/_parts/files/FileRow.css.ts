import { style } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetButton, resetList, resetMedia } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

export const row = style([resetList, { alignItems: 'center', display: 'flex', gap: 16, paddingBlock: 8 }]);
const size = { blockSize: 48, borderRadius: 8, inlineSize: 48 } as const;
/** Spec: visual.md 7, from `ios-device-19`. */
export const thumbnail = style([resetMedia, { ...size, objectFit: 'cover' }]);
export const sign = style([resetBlock, {
  ...size, alignItems: 'center', background: vars.surface.highlight, color: vars.text.secondary, display: 'flex', flexShrink: 0, justifyContent: 'center',
}]);
export const texts = style([resetBlock, { flex: '1 1 0' }]);
export const name = style([resetBlock, { ...typeStyle('value'), color: vars.text.primary }]);
export const facts = style([resetBlock, { ...typeStyle('groupDescription'), color: vars.text.secondary }]);
export const wrong = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text }]);
export const remove = style([resetButton, {
  alignItems: 'center', blockSize: 40, borderRadius: '50%', color: vars.text.primary, display: 'inline-flex', flexShrink: 0, inlineSize: 40, justifyContent: 'center', marginInlineEnd: -8,
  ':disabled': { color: vars.text.disabled, cursor: 'default' },
}]);
