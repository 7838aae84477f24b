import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetFieldset, resetLabel, resetText } from '../../theme/reset.css.js';
import { typeStyle } from '../../theme/typeStyle.js';

export const bar = style([resetBlock, {
  ...typeStyle('helper'), alignItems: 'center', color: vars.text.primary, display: 'flex', flexWrap: 'wrap', gap: '8px 20px', marginBlockEnd: 16,
  '@media': { print: { display: 'none' } },
}]);
export const group = style([resetFieldset, { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '4px 12px' }]);
export const label = style([resetLabel, { alignItems: 'center', display: 'inline-flex', gap: 6, minBlockSize: 28 }]);
export const box = style({ accentColor: vars.accent.strong, blockSize: 16, inlineSize: 16, margin: 0, ':focus-visible': { outline: `2px solid ${vars.accent.text}`, outlineOffset: 2 } });
export const button = style([resetButton, {
  background: vars.surface.sheet, border: `1px solid ${vars.line.outline}`, borderRadius: 14, minBlockSize: 28, minInlineSize: 28, paddingInline: 10, textAlign: 'center',
  ':disabled': { color: vars.text.secondary, cursor: 'default', opacity: 0.6 },
}]);
export const value = style([resetText, { fontVariantNumeric: 'tabular-nums' }]);
