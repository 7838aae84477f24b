import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock } from '../../theme/reset.css.js';

/** A screen as wide as a phone; `ScreenFrame` makes it as high as its content. */
export const frame = style([resetBlock, {
  background: vars.surface.sheet,
  blockSize: 640,
  borderRadius: 16,
  display: 'flex',
  flexDirection: 'column',
  inlineSize: 360,
  isolation: 'isolate',
  outline: `1px solid ${vars.line.divider}`,
  overflow: 'hidden',
  position: 'relative',
  printColorAdjust: 'exact',
}]);
