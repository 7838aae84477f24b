import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetText } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';

/** A bar above the surface, which gives way. */
export const notice = style([resetBlock, {
  ...typeStyle('helper'),
  background: vars.surface.emphasized,
  borderBlockEnd: `2px solid ${vars.status.warning}`,
  color: vars.text.primary,
  flexShrink: 0,
  padding: '8px 12px',
}]);
/** The words that matter most. */
export const words = style([resetText, { fontWeight: 600 }]);
