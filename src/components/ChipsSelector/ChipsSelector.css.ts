import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetField, resetLabel } from '../../theme/reset.css.js';
import { pressed, ring, unselectable } from '../../theme/touch.js';
import { typeStyle } from '../../theme/typeStyle.js';

/** Pills in lines. Nobody has published their measures: these follow the tokens. Spec: README 43. */
export const chips = style([resetBlock, { display: 'flex', flexWrap: 'wrap', gap: 8, paddingBlockStart: 6 }]);
/** One pill. */
export const chip = style([resetLabel, {
  ...typeStyle('groupDescription'),
  ...unselectable,
  alignItems: 'center',
  border: `1px solid ${vars.line.soft}`,
  borderRadius: 16,
  background: vars.surface.card,
  color: vars.text.primary,
  cursor: 'pointer',
  display: 'inline-flex',
  maxWidth: '100%',
  minHeight: 32,
  paddingBlock: 5,
  paddingInline: 12,
  position: 'relative',
  selectors: {
    '&:has(:checked)': { background: vars.accent.soft, borderColor: vars.accent.soft, color: vars.accent.strong },
    '&:has(:focus-visible)': { outline: ring, outlineOffset: 2 },
    '&:has(:enabled):active': pressed,
    '&:has(:disabled)': { color: vars.text.disabled, cursor: 'default' },
  },
  '@media': { '(forced-colors: active)': { selectors: { '&:has(:checked)': { background: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' } } } },
}]);
/** The native checkbox lies over the pill, unseen. */
export const control = style([resetField, { cursor: 'inherit', height: '100%', inset: 0, opacity: 0, position: 'absolute' }]);
