import { globalStyle, style } from '@vanilla-extract/css';
import { resetBlock } from './reset.css.js';

/** Whose children lie over one another, without any of them being positioned. What leaves can so stand where its follower is. */
export const stack = style([resetBlock, { display: 'grid', gridTemplate: 'minmax(0, 1fr) / minmax(0, 1fr)' }]);
globalStyle(`${stack} > *`, { gridArea: '1 / 1' });
