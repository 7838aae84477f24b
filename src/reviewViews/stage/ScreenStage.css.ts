import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetText } from '../../theme/reset.css.js';

/** A screen with marks over it. */
export const stage = style([resetBlock, { inlineSize: 'fit-content', position: 'relative' }]);
/** Somebody may press its components. */
export const pickable = style({ cursor: 'crosshair' });
/** Smaller than life, so that two of them stand side by side. */
export const smaller = style({ zoom: 0.75 });
/** Lies over a component without being in the way of the pointer. */
const over = { pointerEvents: 'none', position: 'absolute', zIndex: 1 } as const;

/** What became of a component, by its look. */
export const kinds = {
  '&[data-kind="added"]': { borderColor: vars.accent.strong, borderStyle: 'solid' },
  '&[data-kind="removed"]': { borderColor: vars.error.text, borderStyle: 'dashed' },
  '&[data-kind="changed"]': { borderColor: vars.status.verified, borderStyle: 'solid' },
  '&[data-kind="moved"]': { borderColor: vars.status.verified, borderStyle: 'dotted' },
} as const;

/** An outline that can be pressed. */
export const outline = style([resetButton, { ...over, border: '2px solid', borderRadius: 6, margin: -2, padding: 0, pointerEvents: 'auto', boxSizing: 'content-box' }, {
  selectors: {
    ...kinds,
    '&[aria-pressed="true"]': { boxShadow: `0 0 0 3px ${vars.surface.sheet}, 0 0 0 6px ${vars.accent.strong}` },
    '&:focus-visible': { outline: `3px solid ${vars.accent.strong}`, outlineOffset: 4 },
  },
}]);
/** An outline that is only seen. */
export const target = style([resetText, { ...over, border: `2px dashed ${vars.accent.strong}`, borderRadius: 6, boxSizing: 'border-box' }]);
/** Room over a component, for a number at its corner. */
export const holder = style([resetText, { ...over, boxSizing: 'border-box' }]);
/** The number of a comment. */
export const number = style([resetButton, {
  background: vars.accent.strong,
  blockSize: 24,
  border: `2px solid ${vars.surface.sheet}`,
  borderRadius: 12,
  color: vars.accent.on,
  fontSize: 12,
  fontWeight: 700,
  insetBlockStart: -10,
  insetInlineEnd: 'calc(4px + var(--flow-mark-shift, 0px))',
  lineHeight: '20px',
  minInlineSize: 24,
  paddingInline: 4,
  pointerEvents: 'auto',
  position: 'absolute',
  printColorAdjust: 'exact',
  textAlign: 'center',
}, {
  selectors: {
    '&[data-resolved]': { background: vars.surface.emphasized, color: vars.text.primary, borderColor: vars.line.outline },
    '&[aria-pressed="true"]': { boxShadow: `0 0 0 3px ${vars.accent.strong}` },
  },
}]);
