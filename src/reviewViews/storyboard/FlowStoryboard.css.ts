import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetList, resetText } from '../../theme/reset.css.js';
import { typeStyle } from '../../theme/typeStyle.js';
import { zoom } from '../frame/ScreenFrame.css.js';

const onPaper = (rules: object) => ({ '@media': { print: rules } });
/** How frames are drawn on paper: three beside each other on A4. */
const paperZoom = '0.5';
/** Paper is light, whatever the scheme. */
const ink = { color: 'CanvasText', colorScheme: 'light' };

/** Root of the storyboard: the colours of a tool, which follow the scheme. */
export const root = style([resetBlock, { background: vars.surface.emphasized, padding: 16, ...onPaper({ background: 'none', padding: 0 }) }]);
export const title = style({ color: vars.text.primary, marginBlockEnd: 8, ...onPaper(ink) });
export const list = style([resetList, {
  display: 'flex', flexWrap: 'wrap', gap: 24, alignItems: 'flex-start',
  ...onPaper({ display: 'block', vars: { [zoom]: `${paperZoom} !important` } }),
}]);
/** One frame with its caption; never cut in two by the end of a page. */
export const place = style([resetBlock, { ...onPaper({ breakInside: 'avoid', display: 'inline-block', marginBlockEnd: 16, marginInlineEnd: 16, verticalAlign: 'top' }) }]);
const widths = { 25: 90, 33: 120, 50: 180, 75: 270, 100: 360 } as const;
/** Sizes a storyboard can be shown at, in per cent. */
export const zoomSteps = [25, 33, 50, 75, 100] as const;
/** How large frames are drawn. */
export const zoomed = styleVariants(widths, (width) => ({ vars: { [zoom]: String(width / 360) } }));
/** Keeps the room of a frame, and the browser from laying out one that is out of sight. */
export const stage = styleVariants(widths, (width) => [resetBlock, {
  containIntrinsicSize: `auto ${width}px auto ${(width * 16) / 9}px`,
  contentVisibility: 'auto' as const,
  cursor: 'pointer',
  inlineSize: width,
  minBlockSize: (width * 16) / 9,
  ...onPaper({ contentVisibility: 'visible', inlineSize: 360 * Number(paperZoom), minBlockSize: 0 }),
}]);
export const caption = style([resetButton, {
  ...typeStyle('helper'),
  borderRadius: 6, color: vars.text.primary, display: 'block', inlineSize: '100%', marginBlockEnd: 6, maxInlineSize: '100%', overflowWrap: 'anywhere', padding: '4px 6px', textAlign: 'start',
  selectors: { '&[aria-pressed="true"]': { background: vars.accent.soft, color: vars.accent.strong } },
}]);
/** Narrow frames have narrow captions. */
export const captionRoom = styleVariants(widths, (width) => [resetBlock, { inlineSize: Math.max(width, 120), ...onPaper({ inlineSize: 360 * Number(paperZoom) }) }]);
export const name = style([resetText, { display: 'block', fontWeight: 600, ...onPaper(ink) }]);
export const detail = style([resetText, { color: vars.text.secondary, display: 'block', selectors: { '[aria-pressed="true"] > &': { color: 'inherit' } }, ...onPaper(ink) }]);
export const missing = style([resetBlock, {
  ...typeStyle('helper'), border: `1px dashed ${vars.line.outline}`, borderRadius: 12, color: vars.text.primary, maxInlineSize: 240, padding: 12, ...onPaper(ink),
}]);
