import { style } from '@vanilla-extract/css';
import { vars } from './contract.css.js';
import { resetBlock } from './reset.css.js';
import { spacing } from './spacing.css.js';
import { typeStyle } from './typeStyle.js';

/** Box that stands where a component is unknown or has crashed. */
export const placeholder = style([resetBlock, spacing.field, {
  ...typeStyle('caption'),
  border: `1px dashed ${vars.line.outline}`,
  borderRadius: vars.radius.field,
  color: vars.text.secondary,
  padding: '12px 16px',
}]);
