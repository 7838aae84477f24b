import { createVar, fallbackVar, style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock } from '../../theme/reset.css.js';

/** How large frames below are drawn; 1 where it is not set. */
export const zoom = createVar();
/** Most that a frame may be enlarged for it to fit on a printed page; set by `useWholeHeight`. */
export const printFit = '--flow-frame-print-fit';

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
  outlineOffset: 0,
  overflow: 'hidden',
  position: 'relative',
  printColorAdjust: 'exact',
  zoom: fallbackVar(zoom, '1'),
  '@media': { print: { zoom: `min(${fallbackVar(zoom, '1')}, var(${printFit}, 1))` } },
}]);
