import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetList, resetMedia, resetText } from '../../theme/reset.css.js';
import { zoom } from '../frame/ScreenFrame.css.js';
import { card as cardSize, label as labelSize, picture as pictureSize } from './mapSizes.js';

/** How much smaller a map is printed, so that all of it is on one page; set beside its size. */
export const printFit = '--flow-map-print-fit';

/** Scrolls a map wider than its room. Distances are of a drawing, so it runs from left to right in every language. */
export const scroller = style([resetBlock, { marginBlockStart: 12, overflowX: 'auto', ':focus-visible': { outline: `2px solid ${vars.accent.text}` }, '@media': { print: { overflow: 'visible' } } }]);
export const canvas = style([resetBlock, { direction: 'ltr', marginInline: 'auto', position: 'relative', '@media': { print: { breakInside: 'avoid', marginInline: 0, zoom: `var(${printFit}, 1)` } } }]);
export const list = style([resetList, { display: 'flex', flexWrap: 'wrap', gap: 12, selectors: { '&[data-laid-out]': { display: 'block' } } }]);
export const place = style([resetBlock, { inlineSize: cardSize.width, selectors: { '[data-laid-out] > &': { position: 'absolute' } } }]);
export const card = style([resetButton, {
  background: vars.surface.sheet, blockSize: cardSize.height, border: `1px solid ${vars.line.outline}`, borderRadius: 10, color: vars.text.primary, display: 'block', inlineSize: cardSize.width, overflow: 'hidden', padding: '8px 10px', printColorAdjust: 'exact', textAlign: 'start',
  ':focus-visible': { outline: `2px solid ${vars.accent.strong}`, outlineOffset: 2 },
  selectors: {
    '&[data-unreachable]': { borderStyle: 'dashed' },
    '&[data-walked]': { borderColor: vars.accent.strong, boxShadow: `inset 0 0 0 1px ${vars.accent.strong}` },
    '&[data-current]': { background: vars.accent.soft, color: vars.accent.strong },
  },
}]);
const line = { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
export const name = style([resetText, { ...line, fontWeight: 600 }]);
export const title = style([resetText, { ...line, fontSize: 13, lineHeight: '18px' }]);
export const marks = style([resetText, { display: 'flex', gap: 4, marginBlockStart: 4, overflow: 'hidden', whiteSpace: 'nowrap' }]);
export const picture = style([resetBlock, {
  blockSize: pictureSize.height, borderRadius: 8, cursor: 'pointer', inlineSize: pictureSize.width, marginBlockStart: pictureSize.gap, marginInline: 'auto', overflow: 'hidden', vars: { [zoom]: String(pictureSize.width / 360) },
}]);
export const lines = style([resetMedia, { insetBlockStart: 0, left: 0, pointerEvents: 'none', position: 'absolute' }]);
export const edge = style({ fill: 'none', stroke: vars.line.outline, strokeWidth: 1.5, selectors: { '&[data-walked]': { stroke: vars.accent.strong, strokeWidth: 3 } } });
export const head = style({ fill: vars.line.outline, selectors: { '&[data-walked]': { fill: vars.accent.strong } } });
export const label = style([resetText, {
  alignItems: 'center', color: vars.text.primary, display: 'flex', fontSize: 12, justifyContent: 'center', lineHeight: '16px', maxBlockSize: labelSize.height, maxInlineSize: labelSize.width, overflow: 'hidden', position: 'absolute', textAlign: 'center', transform: 'translate(-50%, -50%)',
}]);
export const labelText = style([resetText, {
  background: vars.surface.emphasized, borderRadius: 4, display: '-webkit-box', overflow: 'hidden', overflowWrap: 'anywhere', paddingInline: 4, WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, '@media': { print: { background: 'white', color: 'black' } },
}]);
export const outline = style([resetBlock, { color: vars.text.primary, marginBlockStart: 12 }]);
export const summary = style({ cursor: 'pointer', inlineSize: 'fit-content', ':focus-visible': { outline: `2px solid ${vars.accent.strong}` } });
export const outlineText = style([resetBlock, { fontFamily: 'monospace', overflowWrap: 'anywhere', paddingBlock: 8, whiteSpace: 'pre-wrap' }]);
