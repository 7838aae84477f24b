import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { kinds } from '../stage/ScreenStage.css.js';
import { resetBlock, resetText } from '../../theme/reset.css.js';

/** One screen in both versions. What is far outside of the view is not laid out. */
export const section = style({
  containIntrinsicSize: 'auto 700px', contentVisibility: 'auto', marginBlockStart: 16,
  '@media': { print: { breakInside: 'avoid', contentVisibility: 'visible' } },
});
/** Before, after, and what is to be said; below each other where there is no room. */
export const columns = style([resetBlock, { display: 'grid', gap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }, {
  '@container': {
    '(min-width: 580px)': { gridTemplateColumns: 'auto minmax(0, 1fr)' },
    '(min-width: 820px)': { gridTemplateColumns: 'auto auto minmax(0, 1fr)' },
  },
  '@media': { print: { gridTemplateColumns: 'auto minmax(0, 1fr)' } },
}]);
/** Sentences go below the two pictures where only those stand side by side. */
export const sentences = style([resetBlock, { display: 'grid', gap: 8, alignContent: 'start' }, {
  '@container': { '(min-width: 580px) and (max-width: 819px)': { gridColumn: '1 / -1' } },
  '@media': { print: { gridColumn: '1 / -1' } },
}]);
export const figure = style({ '@media': { print: { breakInside: 'avoid' } } });
export const caption = style([resetText, { display: 'block', fontWeight: 600, marginBlockEnd: 8 }]);
/** As large as a screen, so that what is there stands on its own side. */
export const nothing = style([resetBlock, { border: `1px dashed ${vars.line.outline}`, borderRadius: 12, inlineSize: 270, maxInlineSize: '100%', padding: 16 }]);
export const filter = style({ inlineSize: 'fit-content', marginBlock: 12 });
export const whole = style({ marginBlockStart: 16 });
export const sentence = style([resetText, { alignItems: 'baseline', display: 'flex', gap: 10, overflowWrap: 'anywhere' }]);
/** Looks like the outline of a change in the pictures. */
export const swatch = style([resetText, { blockSize: 12, border: '2px solid', borderRadius: 4, flex: 'none', inlineSize: 12 }, { selectors: kinds }]);
/** As wide as the picture above. */
export const away = style({ inlineSize: 270, marginBlockStart: 8, maxInlineSize: '100%' });
