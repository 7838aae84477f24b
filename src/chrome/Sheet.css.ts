import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { handleRoom } from '../theme/handleRoom.css.js';
import { risesIn } from '../theme/motion.css.js';
import { resetBlock } from '../theme/reset.css.js';

/** The chat behind, dimmed. Above the sheet stands what Meta's preview leaves. Spec: visual.md 1. */
export const backdrop = style([resetBlock, {
  background: `linear-gradient(${vars.surface.dim}, ${vars.surface.dim}), ${vars.chat.wallpaper}`,
  blockSize: '100%',
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
  paddingBlockStart: 32,
}]);
const box = style([resetBlock, {
  background: vars.surface.sheet,
  borderStartEndRadius: vars.radius.sheet,
  borderStartStartRadius: vars.radius.sheet,
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  overflow: 'hidden',
  position: 'relative',
}]);
/** The sheet, which rises when it comes up; its pages leave the grabber room above their header. Spec: visual.md 1, 2. */
export const sheet = style([box, risesIn, { vars: { [handleRoom]: vars.sheet.handle } }]);
/** The short bar a finger would pull, under whatever dims the page. */
export const grabber = style([resetBlock, {
  background: vars.header.grabber,
  blockSize: vars.grabber.height,
  borderRadius: vars.grabber.height,
  inlineSize: vars.grabber.width,
  insetBlockStart: vars.grabber.top,
  insetInlineStart: `calc(50% - ${vars.grabber.width} / 2)`,
  position: 'absolute',
}]);
