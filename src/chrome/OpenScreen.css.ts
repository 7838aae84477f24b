import { style } from '@vanilla-extract/css';
import { belowHandle } from '../theme/handleRoom.css.js';
import { resetBlock } from '../theme/reset.css.js';

/** Box of a screen, and of any page a view lays over it. */
export const screen = style([resetBlock, {
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  overflow: 'hidden',
  paddingBlockStart: belowHandle,
  position: 'relative',
}]);
