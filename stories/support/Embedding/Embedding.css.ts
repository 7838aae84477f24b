import { globalStyle, style } from '@vanilla-extract/css';

/** What stands on these pages, next to each other while there is room. */
export const row = style({ alignItems: 'flex-start', display: 'flex', flexWrap: 'wrap', fontFamily: 'system-ui, sans-serif', fontSize: 14, gap: 24 });
export const figure = style({ margin: 0, maxInlineSize: '100%' });
export const caption = style({ marginBlockEnd: 8 });
export const page = style({ inlineSize: 320, maxInlineSize: '100%' });
export const told = style({ display: 'block', marginBlockStart: 8, overflowWrap: 'anywhere' });

/** Boxes to fit into; each can be pulled to another size at its corner. */
const box = style({ border: '1px dashed #888', boxSizing: 'border-box', maxInlineSize: '100%', overflow: 'hidden', resize: 'both' });
export const thumbnail = style([box, { blockSize: 270, inlineSize: 150 }]);
export const beside = style([box, { blockSize: 520, inlineSize: 420 }]);
export const wide = style([box, { blockSize: 520, inlineSize: 760 }]);

/** A page that has something to say about everything on it. */
export const rude = style({});
globalStyle(`${rude} :is(p, h1, h2, h3, span, label, legend, button, input, textarea, fieldset, div)`, { border: '1px solid tomato !important', fontFamily: 'serif !important', letterSpacing: '1px !important', margin: '4px !important' });
