import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetField, resetFieldset, resetLabel, resetLegend, resetList, resetText } from '../../theme/reset.css.js';

/** Root of a view: as wide as its place, and what its parts measure themselves by. */
export const view = style([resetBlock, { background: vars.surface.sheet, containerType: 'inline-size', padding: 16, fontSize: 14, lineHeight: '20px' }, {
  '@media': { print: { containerType: 'normal', padding: 0 } },
}]);
export const heading = style([resetText, { display: 'block', fontSize: 18, fontWeight: 600, lineHeight: '24px' }]);
export const subheading = style([resetText, { display: 'block', fontSize: 15, fontWeight: 600, marginBlock: '12px 4px' }]);
export const text = style([resetText, { display: 'block' }]);
export const faint = style([resetText, { color: vars.text.secondary, display: 'block', fontSize: 13 }]);
export const list = style([resetList, { display: 'grid', gap: 8 }]);
export const item = style([resetList]);
export const row = style([resetBlock, { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 8 }]);
export const stack = style([resetBlock, { display: 'grid', gap: 8, alignContent: 'start' }]);
export const fieldset = style([resetFieldset, { display: 'grid', gap: 8 }]);
export const legend = style([resetLegend, { fontWeight: 600, marginBlockEnd: 4 }]);
export const label = style([resetLabel, { display: 'block', fontWeight: 600 }]);
export const choice = style([resetLabel, { alignItems: 'center', cursor: 'pointer', display: 'flex', gap: 8, minBlockSize: 24 }]);
/** `textarea` and `select`. */
export const field = style([resetField, { border: `1px solid ${vars.line.outline}`, borderRadius: 8, padding: 8, minBlockSize: 36 }, {
  ':focus': { outline: `2px solid ${vars.accent.strong}`, outlineOffset: 1 },
}]);
/** Nothing of these is of use on paper. */
export const control = style({ '@media': { print: { display: 'none' } } });
const pressable = style([resetButton, {
  border: `1px solid ${vars.line.outline}`, borderRadius: 8, color: vars.text.primary, minBlockSize: 32, padding: '5px 12px', textAlign: 'start',
}, { selectors: { '&:hover': { background: vars.surface.highlight } } }]);
export const button = style([pressable, { justifySelf: 'start' }]);
/** A line of a list that is chosen by pressing it. */
export const line = style([pressable, { display: 'block', inlineSize: '100%' }, {
  selectors: { '&[aria-pressed="true"], &[aria-current="true"]': { background: vars.surface.emphasized, boxShadow: `inset 4px 0 0 ${vars.accent.strong}` } },
}]);
/** A small word about the state of something. Its words say it; the line only helps the eye. */
export const badge = style([resetText, { border: '1px solid currentColor', borderRadius: 6, color: vars.text.primary, display: 'inline-block', fontSize: 12, lineHeight: '18px', paddingInline: 6 }, {
  selectors: {
    '&[data-tone="good"]': { borderColor: vars.accent.strong },
    '&[data-tone="bad"]': { borderColor: vars.error.text, borderStyle: 'dashed' },
    '&[data-tone="calm"]': { borderColor: vars.line.outline },
  },
}]);
/** Something a reader must not overlook. */
export const warning = style([resetBlock, { border: `2px solid ${vars.error.text}`, borderRadius: 8, display: 'grid', gap: 4, padding: 12, marginBlock: 8 }]);
export const card = style([resetBlock, { border: `1px solid ${vars.line.outline}`, borderRadius: 8, breakInside: 'avoid', display: 'grid', gap: 8, padding: 12 }, {
  selectors: { '&[data-selected]': { boxShadow: `0 0 0 2px ${vars.accent.strong}` } },
}]);
