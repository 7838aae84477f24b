import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetButton, resetList } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';
import { fadesIn } from '../theme/motion.css.js';

/** Holds the dots and what they disclose. */
export const root = style([resetBlock, { display: 'flex', justifySelf: 'end', position: 'relative' }]);
const dots = style([resetButton, {
  alignItems: 'center',
  display: 'inline-flex',
  justifyContent: 'center',
  selectors: { '&:disabled': { cursor: 'default' } },
}]);
/** The dots: bare on Android, in a disc on iOS. Spec: visual.md 2. */
export const button = styleVariants({
  android: [dots, { blockSize: 40, borderRadius: '50%', color: vars.text.primary, inlineSize: 40, marginInlineEnd: -8 }],
  ios: [dots, {
    background: vars.header.menuDisc,
    blockSize: 28,
    borderRadius: '50%',
    color: vars.accent.fill,
    inlineSize: 28,
    marginBlockStart: 2,
    // The disc is smaller than a finger; the area around it listens too.
    position: 'relative',
    '::after': { content: '', inset: -6, position: 'absolute' },
    selectors: { '[data-opening] &': { color: vars.text.primary } },
  }],
});
const panel = style([resetList, fadesIn, {
  background: vars.surface.card,
  // In dark themes the shadow can't be told from the sheet.
  border: `1px solid ${vars.line.divider}`,
  boxShadow: `0 2px 12px ${vars.surface.dim}`,
  insetBlockStart: '100%',
  insetInlineEnd: 0,
  minInlineSize: 200,
  overflow: 'hidden',
  position: 'absolute',
  zIndex: 2,
}]);
/** The disclosed list. */
export const list = styleVariants({
  android: [panel, { borderRadius: 8, paddingBlock: 8 }],
  ios: [panel, { borderRadius: 12, boxShadow: `0 4px 28px ${vars.surface.dim}`, marginBlockStart: 4, minInlineSize: 250 }],
});
/** Holds an entry. */
export const item = resetList;
const anyEntry = style([resetButton, {
  ...typeStyle('body'),
  alignItems: 'center',
  color: vars.text.primary,
  columnGap: 12,
  display: 'flex',
  inlineSize: '100%',
  minBlockSize: 48,
  outlineOffset: -2,
  paddingInline: 16,
  textAlign: 'start',
  '@media': { '(hover: hover)': { ':hover': { backgroundColor: vars.surface.highlight } } },
}]);
/** One entry: its sign before the words on Android, at the end on iOS, where lines part the entries. */
export const entry = styleVariants({
  android: [anyEntry],
  ios: [anyEntry, {
    flexDirection: 'row-reverse',
    justifyContent: 'space-between',
    minBlockSize: 44,
    selectors: {
      [`${item} + ${item} > &`]: { borderBlockStart: `1px solid ${vars.line.divider}` },
      [`${item}:first-child > &`]: { borderStartEndRadius: 11, borderStartStartRadius: 11 },
      [`${item}:last-child > &`]: { borderEndEndRadius: 11, borderEndStartRadius: 11 },
    },
  }],
});
