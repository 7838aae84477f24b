import { globalStyle, style } from '@vanilla-extract/css';
import { pressed, ring, unselectable } from './touch.js';

/** Root under which what a page says of bare elements ends. */
export const shield = style({}, 'shield');

/**
 * Stronger than any rule of elements (eight of them here) and weaker than any class, the host's own in views it brings along. So every
 * element begins as the browser has it, and our classes say the rest. Pictures and columns keep what their attributes say of colours
 * and sizes.
 */
const anything = ':not(svg, svg *, img, col, a a a a a a a a)';
globalStyle(`:where(${shield}) ${anything}`, { all: 'revert' });
globalStyle(`:where(${shield}) ${anything}::before, :where(${shield}) ${anything}::after, :where(${shield}) ${anything}::placeholder`, { all: 'revert' });

const box = {
  background: 'none', border: 0, borderRadius: 0, boxShadow: 'none', boxSizing: 'border-box', float: 'none', inset: 'auto',
  margin: 0, maxHeight: 'none', maxWidth: 'none', minHeight: 0, minWidth: 0, outline: 'none', padding: 0, position: 'static',
} as const;
const inheritsText = {
  color: 'inherit', font: 'inherit', letterSpacing: 'inherit', lineHeight: 'inherit', textAlign: 'inherit',
  textDecoration: 'none', textTransform: 'none', wordSpacing: 'inherit',
} as const;
const control = { ...box, ...inheritsText, appearance: 'none', width: 'auto', height: 'auto', opacity: 1, transition: 'none' } as const;

/** `div`, `section` and the like. */
export const resetBlock = style({ ...box, display: 'block' });
/** `p`, `h1` to `h6`, `span`, `strong` and other text. */
export const resetText = style({ ...box, ...inheritsText });
/** `button`, with the ring of the keyboard's focus and an answer to a press. */
export const resetButton = style({
  ...control, ...unselectable, cursor: 'pointer', outlineOffset: 2, width: 'auto',
  ':focus-visible': { outline: ring },
  selectors: { '&:active:not(:where(:disabled, [aria-disabled="true"]))': pressed },
});
/** `input` and `textarea` whose frame shows the focus. */
export const resetField = style({ ...control, resize: 'none', userSelect: 'text', width: '100%' });
/** `fieldset`, which also would be as wide as its content. */
export const resetFieldset = style({ ...box, display: 'block' });
/** `legend`, laid out like a block. */
export const resetLegend = style({ ...box, ...inheritsText, display: 'block', width: '100%' });
/** `label`. */
export const resetLabel = style({ ...box, ...inheritsText, display: 'inline', cursor: 'inherit' });
/** `ul`, `ol` and `li`. */
export const resetList = style({ ...box, ...inheritsText, display: 'block', listStyle: 'none' });
/** `img` and `svg`. */
export const resetMedia = style({ ...box, display: 'block', flexShrink: 0, overflow: 'clip', verticalAlign: 'baseline' });
/** Seen by a screen reader only. */
export const visuallyHidden = style({
  ...box, clipPath: 'inset(50%)', height: 1, overflow: 'hidden', position: 'absolute', whiteSpace: 'nowrap', width: 1,
});
