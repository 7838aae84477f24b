import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetButton } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';

/** A bar below the surface, which gives way. */
export const panel = style([resetBlock, {
  background: vars.surface.emphasized,
  borderBlockStart: `2px solid ${vars.accent.fill}`,
  color: vars.text.primary,
  flexShrink: 0,
  maxBlockSize: '50%',
  overflowY: 'auto',
  padding: '8px 12px 12px',
}]);
export const title = style([resetBlock, { ...typeStyle('helper'), fontWeight: 600, marginBlockEnd: 8 }]);
export const routes = style([resetBlock, { display: 'flex', flexWrap: 'wrap', gap: 8 }]);
const pill = style([resetButton, {
  ...typeStyle('helper'),
  borderRadius: 16,
  minBlockSize: 32,
  overflowWrap: 'anywhere',
  paddingInline: 12,
}]);
export const route = style([pill, { background: vars.accent.soft, color: vars.accent.strong }]);
export const stay = style([pill, { border: `1px solid ${vars.line.outline}`, color: vars.text.primary }]);
