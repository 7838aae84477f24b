import { globalStyle, style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetButton, resetField, resetLabel, resetText } from '../theme/reset.css.js';

const notOnPaper = { '@media': { print: { display: 'none' } } } as const;
const wide = { marginInline: 'auto', maxInlineSize: 1200, inlineSize: '100%' } as const;

/** The document's own body. */
export const body = style({ margin: 0 });
/** Paper is white, whatever the scheme is. */
export const page = style([resetBlock, { background: vars.surface.emphasized, display: 'flex', flexDirection: 'column', fontSize: 14, lineHeight: '20px', minBlockSize: '100vh' }, {
  '@media': { print: { background: 'none', color: 'black', display: 'block', minBlockSize: 0 } },
}]);
export const header = style([resetBlock, { ...wide, alignItems: 'end', display: 'flex', flexWrap: 'wrap', gap: '16px 32px', justifyContent: 'space-between', padding: '24px 16px 16px' }, {
  '@media': { print: { padding: '0 0 16px' } },
}]);
export const about = style([resetBlock, { display: 'grid', gap: 8, justifyItems: 'start', minInlineSize: 0 }]);
export const title = style([resetText, { display: 'block', fontSize: 24, fontWeight: 600, lineHeight: '30px', overflowWrap: 'anywhere' }]);
export const details = style([resetBlock, { maxInlineSize: '100%' }]);
export const summary = style([resetText, { borderRadius: 4, color: vars.text.secondary, cursor: 'pointer', fontSize: 13 }, {
  ':focus-visible': { outline: `2px solid ${vars.accent.fill}`, outlineOffset: 2 },
}]);
/** Digests may break anywhere. */
export const digest = style([resetText, { fontFamily: 'ui-monospace, monospace', fontSize: 12, overflowWrap: 'anywhere' }]);
export const choices = style([resetBlock, { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 12 }, notOnPaper]);
export const choice = style([resetLabel, { alignItems: 'center', display: 'flex', gap: 8 }]);
export const select = style([resetField, { background: vars.surface.sheet, border: `1px solid ${vars.line.outline}`, borderRadius: 8, inlineSize: 'auto', minBlockSize: 32, padding: '5px 8px' }, {
  ':focus': { outline: `2px solid ${vars.accent.strong}`, outlineOffset: 1 },
}]);
// A select shows that it opens; the field's reset takes that away.
globalStyle(`${select}${select}`, { appearance: 'auto' });
export const main = style([resetBlock, { ...wide, flex: '1 0 auto', paddingInline: 16, position: 'relative' }, { '@media': { print: { padding: 0 } } }]);
export const tabs = style([resetBlock, { borderBlockEnd: `1px solid ${vars.line.outline}`, display: 'flex', gap: 4, overflowX: 'auto' }, notOnPaper]);
export const tab = style([resetButton, { borderStartStartRadius: 8, borderStartEndRadius: 8, color: vars.text.secondary, fontSize: 15, fontWeight: 500, minBlockSize: 44, padding: '10px 16px', whiteSpace: 'nowrap' }, {
  ':hover': { background: vars.surface.highlight },
  ':focus-visible': { outlineOffset: -2 },
  'selectors': { '&[aria-selected="true"]': { boxShadow: `inset 0 -3px 0 ${vars.accent.strong}`, color: vars.text.primary } },
}]);
/**
 * One part. What is not on show is laid out all the same, out of sight and reach, so that views which measure are right on paper; there
 * each part begins a page, the first below the header.
 */
export const panel = style([resetBlock, { paddingBlock: 16 }, {
  ':focus-visible': { outline: `2px solid ${vars.accent.fill}`, outlineOffset: -2 },
  'selectors': { '&[data-shown="false"]': { blockSize: 0, insetInline: 0, overflow: 'hidden', paddingBlock: 0, position: 'absolute', visibility: 'hidden' } },
  '@media': { print: { selectors: {
    '&[data-on-paper="true"]': { blockSize: 'auto', overflow: 'visible', padding: 0, position: 'static', visibility: 'visible' },
    '&[data-on-paper="true"] ~ &[data-on-paper="true"]': { breakBefore: 'page' },
    '&[data-on-paper="false"]': { display: 'none' },
  } } },
}]);
/** Views of a review bring their own room. */
export const view = style({ borderRadius: 12, '@media': { print: { borderRadius: 0 } } });
export const aside = style({ marginBlockEnd: 4, paddingInline: 16, '@media': { print: { paddingInline: 0 } } });
export const tryOut = style([resetBlock, { alignItems: 'center', display: 'flex', flexDirection: 'column', gap: 16 }]);
export const phone = style({ blockSize: 'min(840px, 100vh)', minBlockSize: 560, maxInlineSize: 412, inlineSize: '100%' });
export const footer = style([resetBlock, { ...wide, padding: 16, textAlign: 'center' }, { '@media': { print: { paddingInline: 0, textAlign: 'start' } } }]);
