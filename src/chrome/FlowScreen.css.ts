import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock } from '../theme/reset.css.js';

/** Fills its container, whether that lays out as a column or not. */
export const page = style([resetBlock, {
  background: vars.surface.sheet,
  blockSize: '100%',
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  position: 'relative',
}]);
