import { globalStyle, style } from '@vanilla-extract/css';

/** A copy that leaves: nothing in it moves by itself, or it would come in as its original did. */
export const still = style({ pointerEvents: 'none' });
globalStyle(`${still}${still}, ${still}${still} *`, { animation: 'none', transition: 'none' });
