import { style, styleVariants } from '@vanilla-extract/css';
import { metrics, vars } from '../../../theme/contract.css.js';
import { resetBlock, resetText } from '../../../theme/reset.css.js';
import { ring, unselectable } from '../../../theme/touch.js';

/** Height of a row and of a whole wheel, against the size of its words: half a drum with nine rows on it. */
const row = 1.5;
const drum = 8.6;

/** The wheels beside each other; as wide as the panel, which their words have to fit. */
export const wheels = style([resetBlock, { containerType: 'inline-size', position: 'relative' }]);
/** Three wheels fit from 288 on: their words stop growing there. */
export const line = style([resetBlock, {
  display: 'flex', fontSize: `min(${metrics.type.heading.size}, 8.5cqi)`, gap: 4, justifyContent: 'center', lineHeight: `${row}em`, position: 'relative',
}]);
/** Marks the row in the middle, across all wheels. */
export const band = style([resetBlock, {
  background: vars.surface.highlight, blockSize: `${row}em`, borderRadius: 8, inset: `calc(50% - ${row / 2}em) 0 auto`, position: 'absolute',
  '@media': { '(forced-colors: active)': { border: '1px solid' } },
}]);

/** Room of a wheel, which shows its focus: the wheel itself fades at its ends. */
export const column = style([resetBlock, {
  borderRadius: 8, minInlineSize: 0, position: 'relative',
  selectors: { '&:has(> :focus-visible)': { outline: ring, outlineOffset: -2 } },
}]);

const edge = 50 - (50 * row) / drum;
const fade = `linear-gradient(transparent, rgb(0 0 0 / .5) ${edge}%, #000 ${edge}% ${100 - edge}%, rgb(0 0 0 / .5) ${100 - edge}%, transparent)`;
/** The wheel: a list that scrolls and comes to rest on a row. */
export const wheel = style([resetBlock, {
  blockSize: `${drum}em`, cursor: 'grab', maskImage: fade, outline: 'none', overflowX: 'hidden', overflowY: 'scroll', overscrollBehavior: 'contain',
  paddingBlock: `${(drum - row) / 2}em`, paddingInline: 10, scrollbarWidth: 'none', scrollSnapType: 'y mandatory', touchAction: 'pan-y', ...unselectable,
  '::-webkit-scrollbar': { display: 'none' },
  selectors: { '&[data-held]': { cursor: 'grabbing', scrollSnapType: 'none' } },
  '@media': { '(forced-colors: active)': { maskImage: 'none' }, '(prefers-contrast: more)': { maskImage: 'none' } },
}]);

const cell = style([resetBlock, { blockSize: `${row}em`, scrollSnapAlign: 'center', textAlign: 'center', whiteSpace: 'nowrap' }]);
/** A row, which stays in its place; its words are bent. A closed one can stand on the mark, where it has to be read all the same. */
export const rows = styleVariants({ free: [cell], closed: [cell, { opacity: 0.4, '@media': { '(forced-colors: active)': { color: 'GrayText', opacity: 1 } } }] });
/** Words of a row. */
export const words = style([resetText, { display: 'block' }]);
