import { style } from '@vanilla-extract/css';

/** Turns an icon that points along the line around where lines run right to left. */
export const mirrored = style({ selectors: { '&:dir(rtl)': { transform: 'scaleX(-1)' } } });
