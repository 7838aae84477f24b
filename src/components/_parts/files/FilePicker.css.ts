import { style } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetLabel, resetList } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

export const label = style([resetBlock, { ...typeStyle('groupLabel'), color: vars.text.primary }]);
export const description = style([resetBlock, { ...typeStyle('groupDescription'), color: vars.text.secondary, marginBlockStart: 4 }]);
export const list = style([resetList, { marginBlockStart: 8 }]);
export const error = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text, marginBlockStart: 8 }]);

/** The label of the file input is the button that is seen; the input itself lies unseen inside. */
export const button = style([resetLabel, {
  ...typeStyle('button'),
  alignItems: 'center',
  background: vars.surface.card,
  border: `1px solid ${vars.line.soft}`,
  borderRadius: vars.radius.button,
  boxSizing: 'border-box',
  color: vars.accent.text,
  cursor: 'pointer',
  display: 'flex',
  gap: 8,
  inlineSize: '100%',
  justifyContent: 'center',
  marginBlockStart: 12,
  minBlockSize: vars.height.button,
  paddingInline: 16,
  position: 'relative',
  ':active': { background: vars.surface.highlight },
  selectors: {
    '&:has(:focus-visible)': { outline: `2px solid ${vars.accent.fill}`, outlineOffset: 2 },
    '&:has(:disabled)': { background: vars.button.disabled, borderColor: 'transparent', color: vars.button.disabledText, cursor: 'auto' },
  },
}]);
