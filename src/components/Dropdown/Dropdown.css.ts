import { style } from '@vanilla-extract/css';
import { metrics, vars } from '../../theme/contract.css.js';

/** Triangle of Android. */
export const triangle = style({ height: 10, marginInlineEnd: 5, width: 6 });
/** Chevron of iOS. */
export const chevron = style({ height: 10.5, width: 6 });
/** As large as in the list it comes from; room for a text before there is one, so that a line stays a line. */
export const value = style({ fontSize: metrics.type.option.size, selectors: { '&:empty::before, &:has(> :empty)::before': { content: '"\\200b"' } } });
/** Stands where iOS has no value yet. */
export const placeholder = style({ color: vars.text.placeholder, selectors: { ':disabled > * > &': { color: vars.text.disabled } } });
