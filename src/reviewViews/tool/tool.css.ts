import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetField, resetFieldset, resetLabel, resetLegend, resetList, resetText, visuallyHidden } from '../../theme/reset.css.js';

const onPaper = (rules: object) => ({ '@media': { print: rules } });
const ring = `2px solid ${vars.accent.strong}`;

/** Root of a view: as wide as its place, and what its parts measure themselves by. Paper is white. */
export const view = style([resetBlock, { background: vars.surface.emphasized, color: vars.text.primary, containerType: 'inline-size', padding: 16, fontSize: 14, lineHeight: '20px' }, {
  '@media': { print: { background: 'none', containerType: 'normal', padding: 0 } },
}]);
/** What belongs together, on ground of its own. */
export const panel = style([resetBlock, { alignContent: 'start', background: vars.surface.sheet, border: `1px solid ${vars.line.divider}`, borderRadius: 12, display: 'grid', gap: 12, minInlineSize: 0, padding: 16 }, onPaper({ background: 'none', border: 0, paddingInline: 0 })]);
export const heading = style([resetText, { breakAfter: 'avoid', display: 'block', fontSize: 20, fontWeight: 600, lineHeight: '26px' }]);
export const subheading = style([resetText, { breakAfter: 'avoid', display: 'block', fontSize: 16, fontWeight: 600, lineHeight: '22px' }]);
export const text = style([resetText, { display: 'block', overflowWrap: 'anywhere' }]);
export const strong = style({ fontWeight: 600 });
export const faint = style([resetText, { color: vars.text.secondary, display: 'block', fontSize: 13, lineHeight: '18px' }]);
/** What happened to something, in a tone of its own. */
export const urgent = style([resetText, { color: vars.error.strong, display: 'block', fontSize: 13, lineHeight: '18px' }]);
export const list = style([resetList, { display: 'grid', gap: 8 }]);
export const item = style([resetList]);
export const row = style([resetBlock, { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 8 }]);
export const stack = style([resetBlock, { alignContent: 'start', display: 'grid', gap: 8, minInlineSize: 0 }]);
/** Takes what room a row leaves. */
export const wide = style({ flex: 1, minInlineSize: 0 });
export const fieldset = style([resetFieldset, { display: 'grid', gap: 8 }]);
export const legend = style([resetLegend, { fontWeight: 600, marginBlockEnd: 8 }]);
export const label = style([resetLabel, { breakAfter: 'avoid', display: 'block', fontWeight: 600 }]);
export const hidden = visuallyHidden;
export const choice = style([resetLabel, { alignItems: 'center', cursor: 'pointer', display: 'flex', gap: 8, minBlockSize: 24 }]);
/** A choice among few, as large as a button. */
export const option = style([choice, { border: `1px solid ${vars.line.outline}`, borderRadius: 8, minBlockSize: 40, padding: '6px 12px' }, {
  selectors: { '&:has(:checked)': { background: vars.accent.soft, borderColor: vars.accent.strong, color: vars.accent.strong, fontWeight: 600 }, '&:hover': { borderColor: vars.text.primary } },
}]);
/** Options beside each other where there is room, two at most. */
export const options = style([resetBlock, { display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(max(min(170px, 100%), 34%), 1fr))' }]);
/** Radio button or box. */
export const tick = style({ accentColor: vars.accent.strong, blockSize: 16, flex: 'none', inlineSize: 16, margin: 0, ':focus-visible': { outline: ring, outlineOffset: 2 } });
/** `textarea` and `select`. */
export const field = style([resetField, { background: vars.surface.sheet, border: `1px solid ${vars.line.outline}`, borderRadius: 8, fontWeight: 400, padding: '8px 10px', minBlockSize: 38 }, {
  '::placeholder': { color: vars.text.placeholder },
  ':focus': { outline: ring, outlineOffset: 1 },
}]);
/** `select`, with the browser's own sign that it opens. */
export const select = style([field, { appearance: 'auto', cursor: 'pointer' }]);
/** Nothing of these is of use on paper. */
export const control = style({ '@media': { print: { display: 'none' } } });
const pressable = style([resetButton, {
  border: `1px solid ${vars.line.outline}`, borderRadius: 8, color: vars.text.primary, minBlockSize: 34, padding: '6px 12px', textAlign: 'start',
}, {
  ':disabled': { cursor: 'default', opacity: 0.5 },
  ':focus-visible': { outline: ring, outlineOffset: 2 },
  selectors: { '&:hover:not(:disabled)': { background: vars.surface.highlight } },
}]);
export const button = style([pressable, { background: vars.surface.sheet, justifySelf: 'start' }]);
/** The one thing to do here. */
export const primary = style([pressable, { background: vars.accent.strong, borderColor: vars.accent.strong, color: vars.accent.on, fontWeight: 600, justifySelf: 'start', paddingInline: 16 }, {
  selectors: { '&:hover:not(:disabled)': { background: vars.accent.strong, boxShadow: `0 0 0 2px ${vars.accent.soft}` } },
}]);
/** Something that is seldom wanted. */
export const quiet = style([pressable, { borderColor: 'transparent', color: vars.accent.strong, fontWeight: 600, justifySelf: 'start' }]);
/** A line of a list that is chosen by pressing it. */
export const line = style([pressable, { alignContent: 'start', borderColor: 'transparent', display: 'grid', gap: 4, inlineSize: '100%', justifyItems: 'start', padding: '8px 10px' }, {
  selectors: { '&[aria-pressed="true"], &[aria-current="true"], &[aria-current="step"]': { background: vars.surface.emphasized, borderColor: vars.accent.strong, boxShadow: `inset 3px 0 0 ${vars.accent.strong}` } },
}]);
/** A small word about the state of something. Its words say it; the colours only help the eye. */
export const badge = style([resetText, {
  border: '1px solid', borderColor: vars.line.outline, borderRadius: 10, color: vars.text.primary, display: 'inline-block', fontSize: 12, fontWeight: 600, lineHeight: '18px', paddingInline: 8, printColorAdjust: 'exact',
}, {
  selectors: {
    '&[data-tone="good"]': { background: vars.accent.soft, borderColor: vars.accent.strong, color: vars.accent.strong },
    '&[data-tone="bad"]': { background: vars.error.soft, borderColor: vars.error.strong, borderStyle: 'dashed', color: vars.error.strong },
  },
}]);
/** How the whole of it stands. */
export const banner = style([resetText, {
  background: vars.surface.sheet, border: `1px solid ${vars.line.divider}`, borderInlineStart: `4px solid ${vars.line.outline}`, borderRadius: 8, display: 'block', marginBlockStart: 12, padding: '10px 14px', printColorAdjust: 'exact',
}, {
  selectors: { '&[data-tone="good"]': { borderInlineStartColor: vars.accent.strong }, '&[data-tone="bad"]': { borderInlineStartColor: vars.error.strong } },
}]);
/** Something a reader must not overlook. */
export const warning = style([resetBlock, { background: vars.error.soft, border: `1px solid ${vars.error.strong}`, borderRadius: 8, display: 'grid', gap: 4, padding: 12, marginBlock: 8, printColorAdjust: 'exact' }]);
export const card = style([resetBlock, { border: `1px solid ${vars.line.divider}`, borderRadius: 10, breakInside: 'avoid', display: 'grid', gap: 8, padding: 12 }, {
  ':focus-visible': { outline: ring, outlineOffset: 2 },
  selectors: {
    '&[data-tone="good"]': { borderInlineStart: `4px solid ${vars.accent.strong}` },
    '&[data-tone="bad"]': { borderInlineStart: `4px solid ${vars.error.strong}` },
    '&[data-selected]': { borderColor: vars.accent.strong, boxShadow: `0 0 0 1px ${vars.accent.strong}` },
  },
}]);
/** The first letter of a person, for the eye alone. */
export const avatar = style([resetText, {
  alignItems: 'center', background: vars.surface.emphasized, blockSize: 28, borderRadius: 14, display: 'inline-flex', flex: 'none', fontSize: 12, fontWeight: 600, inlineSize: 28, justifyContent: 'center', printColorAdjust: 'exact',
}]);
/** Ground for pictures of screens. */
export const mat = style([resetBlock, { background: vars.surface.emphasized, borderRadius: 10, minInlineSize: 0, overflowX: 'auto', padding: 16 }, onPaper({ background: 'none', padding: 0 })]);
