import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { zoom } from '../frame/ScreenFrame.css.js';
import { resetBlock, resetButton, resetList, resetText } from '../../theme/reset.css.js';

/** Screens, the chosen one, and what is said of it; below each other where there is no room. */
export const desk = style([resetBlock, { alignItems: 'start', display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)', marginBlockStart: 16 }, {
  '@container': {
    '(min-width: 720px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
    '(min-width: 980px)': { gridTemplateColumns: '210px auto minmax(0, 1fr)' },
  },
}]);
/** Over both columns where there are two: there the screens stand beside each other. */
export const screens = style({
  gap: 6, padding: 8,
  '@container': { '(max-width: 979px)': { gridColumn: '1 / -1', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' } },
});
/** Stays in sight while what is said of it scrolls by. */
export const picture = style({
  display: 'grid', justifyItems: 'center',
  '@container': {
    '(min-width: 720px)': { insetBlockStart: 16, position: 'sticky' },
    '(max-width: 419px)': { vars: { [zoom]: '0.85' } },
  },
});
export const name = style([resetText, { display: 'block', fontWeight: 600, overflowWrap: 'anywhere' }]);
/** Stands for the two columns it holds. */
export const both = style({ display: 'contents' });
export const talk = style([resetBlock, { display: 'grid', gap: 16, minInlineSize: 0 }]);
export const apart = style({ marginBlockStart: 16 });
/** Decisions and comments beside each other where there is room. */
export const halves = style({ '@container': { '(min-width: 720px)': { columnGap: 32, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } } });
export const over = style({ gridColumn: '1 / -1' });
/** Answers stand under what they answer. */
export const replies = style([resetList, { borderInlineStart: `2px solid ${vars.line.divider}`, display: 'grid', gap: 10, paddingInlineStart: 12 }]);
/** The number of a comment, as it stands over the picture. */
export const number = style([resetButton, {
  background: vars.accent.strong, blockSize: 28, borderRadius: 14, color: vars.accent.on, cursor: 'inherit', flex: 'none', fontSize: 13, fontWeight: 700, lineHeight: '28px', minInlineSize: 28, paddingInline: 6, printColorAdjust: 'exact', textAlign: 'center',
}, {
  selectors: { 'button&': { cursor: 'pointer' }, '&[data-resolved]': { background: vars.surface.emphasized, color: vars.text.primary } },
}]);
