import { style, styleVariants } from '@vanilla-extract/css';

const base = style({ flex: 'none', position: 'relative' });
/** A whole phone at its own size: the glass and the body around it. Spec: visual.md 12. */
export const phone = styleVariants({ android: { inlineSize: '376px', blockSize: '816px' }, ios: { inlineSize: '413px', blockSize: '872px' } }, (size) => [base, size]);
/** The sheet alone, as high as it stands on that phone. Spec: visual.md 1. */
export const sheet = styleVariants({ android: { inlineSize: '360px', blockSize: '744px' }, ios: { inlineSize: '393px', blockSize: '771px' } }, (size) => [base, size]);
/** Small screens scroll sideways rather than squeeze the phone: a narrower one would wrap elsewhere. */
export const room = style({ display: 'flex', flexWrap: 'wrap', gap: '24px', overflowX: 'auto' });
