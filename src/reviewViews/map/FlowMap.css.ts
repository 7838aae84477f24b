import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetList, resetMedia, resetText } from '../../theme/reset.css.js';
import { typeStyle } from '../../theme/typeStyle.js';
import { card as cardSize, label as labelSize } from './mapSizes.js';

export const root = style([resetBlock, { ...typeStyle('helper'), background: vars.surface.emphasized, padding: 16 }]);
/** Scrolls a map wider than its room. Distances are of a drawing, so it runs from left to right in every language. */
export const scroller = style([resetBlock, { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${vars.accent.text}` } }]);
export const canvas = style([resetBlock, { direction: 'ltr', position: 'relative' }]);
export const list = style([resetList, { display: 'flex', flexWrap: 'wrap', gap: 12, selectors: { '&[data-laid-out]': { display: 'block' } } }]);
export const place = style([resetBlock, { selectors: { '[data-laid-out] > &': { position: 'absolute' } } }]);
export const card = style([resetButton, {
  background: vars.surface.sheet, blockSize: cardSize.height, border: `1px solid ${vars.line.outline}`, borderRadius: 10, inlineSize: cardSize.width, overflow: 'hidden', padding: '8px 10px', textAlign: 'start',
  selectors: { '&[data-walked]': { borderColor: vars.accent.strong, borderWidth: 2 }, '&[data-current]': { background: vars.accent.soft, color: vars.accent.strong } },
}]);
const line = { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
export const name = style([resetText, { ...line, fontWeight: 600 }]);
export const title = style([resetText, line]);
export const marks = style([resetText, { ...line, fontWeight: 600, fontStyle: 'italic' }]);
export const lines = style([resetMedia, { insetBlockStart: 0, left: 0, pointerEvents: 'none', position: 'absolute' }]);
export const edge = style({ fill: 'none', stroke: vars.line.outline, strokeWidth: 1.5, selectors: { '&[data-walked]': { stroke: vars.accent.strong, strokeWidth: 3 } } });
export const head = style({ fill: vars.line.outline, selectors: { '&[data-walked]': { fill: vars.accent.strong } } });
export const label = style([resetText, {
  alignItems: 'center', color: vars.text.primary, display: 'flex', justifyContent: 'center', maxBlockSize: labelSize.height, maxInlineSize: labelSize.width, overflow: 'hidden', position: 'absolute', textAlign: 'center', transform: 'translate(-50%, -50%)',
}]);
export const labelText = style([resetText, { background: vars.surface.emphasized, paddingInline: 4 }]);
export const outline = style([resetBlock, { color: vars.text.primary, marginBlockStart: 12 }]);
export const summary = style({ cursor: 'pointer', ':focus-visible': { outline: `2px solid ${vars.accent.text}` } });
export const outlineText = style([resetBlock, { fontFamily: 'monospace', overflowWrap: 'anywhere', paddingBlock: 8, whiteSpace: 'pre-wrap' }]);
