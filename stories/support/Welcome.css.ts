import { style } from '@vanilla-extract/css';

/** Words beside a phone, above it where the window is narrow. */
export const page = style({ display: 'flex', flexWrap: 'wrap', gap: '24px 48px', alignItems: 'flex-start' });
export const words = style({ flex: '1 1 320px', minInlineSize: 0, maxInlineSize: '70ch' });
export const phone = style({ flex: 'none', inlineSize: 372, blockSize: 756, maxInlineSize: '100%' });
export const fill = style({ inlineSize: '100%', blockSize: '100%', maxInlineSize: 'none' });
