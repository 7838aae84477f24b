import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetMedia } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';

export const root = style([resetBlock, spacing.picture, { textAlign: 'center' }]);
/** As large as its spacer, which takes width and ratio from attributes. */
export const frame = style([resetBlock, { display: 'inline-block', maxWidth: '100%', position: 'relative', verticalAlign: 'top' }]);
export const wholeWidth = style({ inlineSize: '100%' });
export const spacer = style([resetMedia, { maxWidth: '100%' }]);

const picture = style([resetMedia, { borderRadius: vars.radius.image, display: 'inline-block', maxWidth: '100%', verticalAlign: 'top' }]);
export const own = styleVariants({ cover: [picture, { objectFit: 'cover' }], contain: [picture, { objectFit: 'contain' }] });

const filling = style([resetMedia, { blockSize: '100%', borderRadius: vars.radius.image, inlineSize: '100%', inset: 0, position: 'absolute' }]);
export const filled = styleVariants({ cover: [filling, { objectFit: 'cover' }], contain: [filling, { objectFit: 'contain' }] });
