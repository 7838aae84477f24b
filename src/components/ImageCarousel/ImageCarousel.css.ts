import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton, resetList, resetMedia } from '../../theme/reset.css.js';
import { ring } from '../../theme/touch.js';
import { spacing } from '../../theme/spacing.css.js';

export const root = style([resetBlock, spacing.picture, { position: 'relative' }]);
const framed = style([resetBlock, { border: `1px solid ${vars.line.divider}`, borderRadius: vars.radius.image, overflow: 'hidden', position: 'relative',
  selectors: { '&:has(> :focus-visible)': { outline: ring, outlineOffset: 2 } },
}]);
export const frame = styleVariants({ '4:3': [framed, { aspectRatio: '4 / 3' }], '16:9': [framed, { aspectRatio: '16 / 9' }] });

export const slides = style([resetList, {
  blockSize: '100%',
  display: 'flex',
  overflowX: 'auto',
  overflowY: 'hidden',
  overscrollBehaviorX: 'contain',
  scrollbarWidth: 'none',
  scrollSnapType: 'x mandatory',
  '@media': { '(prefers-reduced-motion: no-preference)': { scrollBehavior: 'smooth' } },
}]);
export const slide = style([resetList, { blockSize: '100%', flex: '0 0 100%', scrollSnapAlign: 'start', scrollSnapStop: 'always' }]);

export const slideBody = style([resetBlock, { blockSize: '100%' }]);
const picture = style([resetMedia, { blockSize: '100%', inlineSize: '100%' }]);
export const pictures = styleVariants({ cover: [picture, { objectFit: 'cover' }], contain: [picture, { objectFit: 'contain' }] });

/** Dots on a fade at the lower edge. Spec: visual.md 7. */
export const dots = style([resetBlock, {
  alignItems: 'center',
  blockSize: 24,
  display: 'flex',
  gap: 10,
  insetBlockEnd: 0,
  insetInline: 0,
  justifyContent: 'center',
  pointerEvents: 'none',
  position: 'absolute',
  '::before': { background: `linear-gradient(to top, ${vars.picture.fade}, transparent)`, content: '', inset: 0, position: 'absolute' },
}]);
const spot = style([resetBlock, { background: vars.picture.dot, blockSize: 7, borderRadius: '50%', inlineSize: 7, position: 'relative' }]);
export const dot = styleVariants({ current: [spot], other: [spot, { opacity: 0.55 }] });

/** Arrows for those who can't swipe: shown to a mouse over the frame, and to the keyboard. */
const arrow = style([resetButton, {
  background: vars.surface.card,
  blockSize: 32,
  borderRadius: '50%',
  color: vars.text.primary,
  inlineSize: 32,
  insetBlockStart: 'calc(50% - 16px)',
  opacity: 0,
  // On its own ground, for nobody knows the picture's.
  outlineOffset: -2,
  padding: 8,
  position: 'absolute',
  selectors: {
    [`${root}:hover &`]: { '@media': { '(hover: hover)': { opacity: 0.9 } } },
    '&:focus-visible': { opacity: 1 },
    // At an end only the keyboard still sees it; a mouse gets what lies below.
    '&[aria-disabled="true"]': { color: vars.text.disabled, cursor: 'default', pointerEvents: 'none' },
    [`${root}:hover &[aria-disabled="true"]:not(:focus-visible)`]: { opacity: 0 },
  },
}]);
export const arrows = styleVariants({ previous: [arrow, { insetInlineStart: 8 }], next: [arrow, { insetInlineEnd: 8 }] });
/** Turned round, for the way back. */
export const turned = style({ display: 'flex', justifyContent: 'center', transform: 'scaleX(-1)' });
export const straight = style({ display: 'flex', justifyContent: 'center' });
