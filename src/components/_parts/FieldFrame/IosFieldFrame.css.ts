import { style } from '@vanilla-extract/css';
import { metrics, vars } from '../../../theme/contract.css.js';
import { resetBlock, resetLabel } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

/** The card. It is positioned, so that what only a screen reader sees scrolls with it. */
export const card = style([resetBlock, {
  alignItems: 'center',
  background: vars.surface.card,
  borderRadius: vars.radius.field,
  display: 'grid',
  minHeight: vars.height.field,
  paddingInline: vars.space.inset,
  position: 'relative',
  // A forced palette drops backgrounds, and with them the card: these lines only show there. Buttons bring a ring of their own.
  selectors: { '&:has(> :focus:not(button))': { outline: '2px solid transparent' } },
  '@media': { '(forced-colors: active)': { border: '1px solid' } },
}]);
/** Label, value from 136 on, sign at the end. */
export const columns = style({ gridTemplateColumns: '120px minmax(0, 1fr) auto' });
/** Value over the whole width, sign at the end. */
export const whole = style({ gridTemplateColumns: 'minmax(0, 1fr) auto' });
/** Several lines high. */
export const area = style({ alignItems: 'stretch', gridTemplateRows: '1fr auto', minHeight: vars.height.area });

/**
 * Label inside the card, as wide as breaks it after the words after which phones do. That of a Dropdown is as large as the value of another
 * field, and its value as large as their label: `ios-device-13`, `-17`.
 */
export const label = style([resetLabel, {
  ...typeStyle('label'),
  color: vars.text.primary,
  display: 'block',
  paddingBlock: '10px 12px',
  paddingInlineEnd: 6,
  selectors: { '[data-flow-type="Dropdown"] &': { fontSize: metrics.type.value.size, lineHeight: metrics.type.groupLabel.line, paddingBlock: 10 } },
}]);
/** Label of an input that can't be used. */
export const disabled = style({ color: vars.text.disabled });
/** Label above the card. */
export const largeLabel = style([resetLabel, {
  ...typeStyle('groupLabel'), color: vars.text.primary, display: 'block', marginBlockEnd: 8, paddingInline: 4,
}]);
/** End of the line. */
export const trailing = style([resetBlock, { alignItems: 'center', color: vars.control.chevron, display: 'flex', paddingInlineStart: 8, pointerEvents: 'none' }]);
/** Sign of an input that can't be used; as light as it is, a colour would not tell. Spec: visual.md 10. */
export const closed = style({ opacity: 0.4 });
/** Letters left. */
export const counter = style([resetBlock, { ...typeStyle('counter'), color: vars.text.secondary, gridColumn: '1 / -1', paddingBlockEnd: 12, textAlign: 'end' }]);
/** Error, on a line of its own that makes the card 65 high. Spec: visual.md 6.2. */
export const error = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text, gridColumn: '1 / -1', marginBlockStart: -4, paddingBlockEnd: 10 }]);
/** Helper below the card, larger than an error, and the air `ios-device-16` shows below it. */
export const helper = style([resetBlock, { ...typeStyle('footnote'), color: vars.text.secondary, marginBlockStart: 8, paddingBlockEnd: 6, paddingInline: vars.space.inset }]);
