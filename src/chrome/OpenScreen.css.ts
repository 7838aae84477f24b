import { style } from '@vanilla-extract/css';
import { belowHandle } from '../theme/handleRoom.css.js';
import { resetBlock } from '../theme/reset.css.js';
import { stack } from '../theme/stack.css.js';

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
/** Where the body stands, and for a moment the one of the screen before; what slides in or out is cut at its edge. */
export const stage = style([stack, { flex: '1 1 0', overflow: 'clip' }]);
/** Where the footer stands, and for a moment the one of the screen before. */
export const foot = style([stack, { flexShrink: 0 }]);
