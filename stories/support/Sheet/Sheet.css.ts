import { style, styleVariants } from '@vanilla-extract/css';

/** All four themes, side by side where there is room. */
export const grid = style({ alignItems: 'flex-start', display: 'flex', flexWrap: 'wrap', gap: 24 });
const column = style({ display: 'flex', flex: 'none', flexDirection: 'column', gap: 8, maxInlineSize: '100%' });
/** One theme, as wide as its phone. Spec: visual.md 12. */
export const columns = styleVariants({ android: { inlineSize: 360 }, ios: { inlineSize: 393 } }, (size) => [column, size]);
/** A preview takes the width of its column and only the height it needs. */
export const preview = style({ inlineSize: '100%', maxInlineSize: 'none', minBlockSize: 0 });
