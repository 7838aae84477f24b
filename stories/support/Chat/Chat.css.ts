import { style, styleVariants } from '@vanilla-extract/css';

/** The size of a whole phone, body and all. Spec: visual.md 12. */
export const phone = styleVariants({ android: { inlineSize: '376px', blockSize: '760px' }, ios: { inlineSize: '413px', blockSize: '800px' } });
/** Room of a window on a computer. */
export const window = style({ inlineSize: '720px', maxInlineSize: '100%', blockSize: '520px' });
/** Room of one part. */
export const part = style({ display: 'flex', flexDirection: 'column', inlineSize: '360px', maxInlineSize: '100%', minBlockSize: '120px', overflow: 'hidden', padding: '12px', position: 'relative' });
/** Room of a part that fills its container. */
export const tall = style({ blockSize: '560px', padding: 0 });
