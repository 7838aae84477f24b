import { style } from '@vanilla-extract/css';
import { resetBlock } from '../theme/reset.css.js';

/** The chat behind a sheet. */
export const behind = style([resetBlock, { display: 'flex', flex: '1 1 0', flexDirection: 'column', minBlockSize: 0 }]);
