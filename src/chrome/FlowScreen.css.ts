import { style } from '@vanilla-extract/css';
import { resetBlock } from '../theme/reset.css.js';

/** Fills its container, whether that lays out as a column or not; the surface behind it is that of the sheet or of the preview. */
export const page = style([resetBlock, {
  blockSize: '100%',
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  position: 'relative',
}]);
