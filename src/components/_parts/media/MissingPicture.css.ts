import { style } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

export const missing = style([resetBlock, {
  ...typeStyle('caption'),
  alignItems: 'center',
  background: vars.surface.highlight,
  blockSize: '100%',
  borderRadius: vars.radius.image,
  color: vars.text.secondary,
  display: 'flex',
  flexDirection: 'column',
  gap: 4,
  justifyContent: 'center',
  minBlockSize: 120,
  padding: 16,
  textAlign: 'center',
}]);
