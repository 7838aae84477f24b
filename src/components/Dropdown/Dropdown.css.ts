import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';

/** Triangle of Android. */
export const triangle = style({ height: 10, marginInlineEnd: 5, width: 6 });
/** Chevron of iOS. */
export const chevron = style({ height: 13, width: 8 });
/** Room for a text before there is one, so that a line stays a line. */
export const value = style({ selectors: { '&:empty::before, &:has(> :empty)::before': { content: '"\\200b"' } } });
/** Stands where iOS has no value yet. */
export const placeholder = style({ color: vars.text.placeholder, selectors: { ':disabled > * > &': { color: vars.text.disabled } } });
