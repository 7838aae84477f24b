import { style, styleVariants } from '@vanilla-extract/css';
import { metrics, vars } from '../../../theme/contract.css.js';
import { resetBlock, resetLabel } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

const MOVE = '.3s cubic-bezier(.2, 0, 0, 1)';
const thick = (color: string) => ({ borderColor: color, boxShadow: `inset 0 0 0 1px ${color}` });

/** The outlined box: label and control share its first cell. */
export const box = style([resetBlock, {
  alignItems: 'start',
  borderWidth: 1,
  borderStyle: 'solid',
  borderRadius: vars.radius.field,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  minHeight: vars.height.field,
  position: 'relative',
  // A forced palette drops shadows; this outline only shows there. Buttons bring a ring of their own.
  selectors: { '&:has(> :focus:not(button))': { outline: '2px solid transparent' } },
}]);
/** Several lines high. */
export const area = style({ minHeight: vars.height.area });
/** The line by state. */
export const boxLine = styleVariants({
  idle: { borderColor: vars.line.outline },
  filled: { borderColor: vars.line.outline },
  focused: thick(vars.accent.fill),
  invalid: thick(vars.error.text),
  disabled: { borderColor: vars.line.soft },
});

// It lies over the control, which is what a press is meant for.
const label = style([resetLabel, {
  display: 'block',
  gridArea: '1 / 1',
  justifySelf: 'start',
  maxWidth: '100%',
  pointerEvents: 'none',
  transition: `margin ${MOVE}, padding ${MOVE}, font-size ${MOVE}, line-height ${MOVE}`,
  zIndex: 1,
  '@media': { '(prefers-reduced-motion: reduce)': { transition: 'none' } },
}]);
/** In the place of a value. */
export const restingLabel = style([label, { ...typeStyle('label'), marginInlineStart: 11, maxWidth: 'calc(100% - 11px)', paddingBlock: 15, paddingInline: '4px 15px' }]);
/** Cut into the outline, on the colour of the sheet; a second line of it would lie on the value. */
export const floatingLabel = style([label, {
  ...typeStyle('floating'),
  background: vars.surface.sheet,
  boxSizing: 'border-box',
  // The sign at the end lies below it.
  gridColumnEnd: 3,
  marginBlockStart: `calc(${metrics.type.floating.line} / -2)`,
  marginInlineStart: 11,
  maxWidth: 'calc(100% - 22px)',
  overflow: 'hidden',
  paddingInline: 4,
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
}]);
/** Above the box. */
export const largeLabel = style([resetLabel, { ...typeStyle('groupLabel'), color: vars.text.primary, display: 'block', marginBlockEnd: 8 }]);
/** The label's colour by state. */
export const labelColor = styleVariants({
  idle: { color: vars.text.secondary },
  filled: { color: vars.text.secondary },
  focused: { color: vars.accent.text },
  invalid: { color: vars.error.text },
  disabled: { color: vars.text.disabled },
});

/** End of the line. */
export const trailing = style([resetBlock, {
  alignItems: 'center', alignSelf: 'center', color: vars.control.chevron, display: 'flex', gridArea: '1 / 2', paddingInlineEnd: 15, pointerEvents: 'none',
}]);
/** Sign of an input that can't be used. */
export const closed = style({ color: vars.text.disabled });
/** Row under the box. The next field's box lies 40 below this one's, as drawn in `android-art-03`. */
export const below = style([resetBlock, { display: 'flex', gap: 16, justifyContent: 'space-between', marginBlock: `4px calc(${metrics.type.floating.line} / 2 - 12px)`, paddingInline: vars.space.inset }]);
/** Helper or error. */
export const message = style([resetBlock, { flex: '1 1 auto' }]);
/** Helper. */
export const helper = style([resetBlock, { ...typeStyle('helper'), color: vars.text.secondary }]);
/** Error, in the helper's place. */
export const error = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text }]);
/** Letters so far and at most. */
export const counter = style([resetBlock, { ...typeStyle('counter'), color: vars.text.secondary, flex: '0 0 auto' }]);
