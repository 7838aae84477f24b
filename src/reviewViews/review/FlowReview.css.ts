import { style } from '@vanilla-extract/css';
import { resetBlock, resetText } from '../../theme/reset.css.js';

/** Screens, the chosen one, and what is said of it; below each other where there is no room. */
export const desk = style([resetBlock, { display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)', marginBlockStart: 16 }, {
  '@container': {
    '(min-width: 720px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
    '(min-width: 980px)': { gridTemplateColumns: '200px auto minmax(0, 1fr)' },
  },
}]);
/** Over both columns where there are two. */
export const screens = style([resetBlock, { display: 'grid', gap: 8, alignContent: 'start' }, {
  '@container': { '(min-width: 720px) and (max-width: 979px)': { gridColumn: '1 / -1' } },
}]);
export const picture = style([resetBlock, { minInlineSize: 0, overflowX: 'auto', padding: 12 }]);
export const name = style([resetText, { display: 'block', fontWeight: 600 }]);
/** Stands for the two columns it holds. */
export const both = style({ display: 'contents' });
