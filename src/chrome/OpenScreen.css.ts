import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock } from '../theme/reset.css.js';

/** Box of a screen, and of any page a view lays over it. */
export const screen = style([resetBlock, {
  background: vars.surface.sheet,
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  overflow: 'hidden',
  position: 'relative',
}]);
