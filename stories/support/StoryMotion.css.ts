import { globalStyle, style } from '@vanilla-extract/css';

/** Everything in here stands still, as it does where the reader's system asks for less motion. */
export const still = style({});
globalStyle(`${still} :is(*, *::before, *::after)`, { animation: 'none !important', transition: 'none !important', scrollBehavior: 'auto !important' as 'auto' });
