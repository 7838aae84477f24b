import { style } from '@vanilla-extract/css';
import { metrics, vars } from '../../../theme/contract.css.js';
import { resetBlock, resetLabel } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

/** Room at the card's edges that its texts leave above and below themselves; a value is so much nearer to a label that stands above it. */
const edge = 7;

/** The card. It is positioned, so that what only a screen reader sees scrolls with it. */
export const card = style([resetBlock, {
  alignItems: 'center',
  background: vars.surface.card,
  borderRadius: vars.radius.field,
  display: 'grid',
  minHeight: vars.height.field,
  padding: `${edge}px ${vars.space.inset}`,
  position: 'relative',
  // A forced palette drops backgrounds, and with them the card: these lines only show there. Buttons bring a ring of their own.
  selectors: { '&:has(:focus:not(button))': { outline: '2px solid transparent' } },
  '@media': { '(forced-colors: active)': { border: '1px solid' } },
}]);
/**
 * Label, and value from 136 on. Both grow with the text, and the label with its longest word; where too little is left for the value,
 * the label stands above it, each with the whole width, as iOS does at its larger sizes of text.
 */
export const columns = style({ display: 'flex', flexWrap: 'wrap' });
/** Several lines high. */
export const area = style({ alignItems: 'stretch', gridTemplateRows: '1fr auto', minHeight: vars.height.area });
/** Value, sign at the end. */
export const line = style([resetBlock, { alignItems: 'inherit', display: 'grid', flex: '9999 0 8em', gridTemplateColumns: 'minmax(0, 1fr) auto', marginBlock: -edge }]);

/**
 * Label inside the card, as wide as breaks it after the words after which phones do; alone on its line it takes all of it. That of a
 * Dropdown is as large as the value of another field, and its value as large as their label: `ios-device-13`, `-17`.
 */
export const label = style([resetLabel, {
  ...typeStyle('label'),
  color: vars.text.primary,
  display: 'block',
  flex: `1 0 calc(7.5 * ${metrics.type.label.size})`,
  maxWidth: 'calc(100% + 6px)',
  minWidth: 'auto',
  overflowWrap: 'break-word',
  paddingBlock: `${10 - edge}px ${12 - edge}px`,
  paddingInlineEnd: 6,
  selectors: { '[data-flow-type="Dropdown"] &': { fontSize: metrics.type.value.size, lineHeight: metrics.type.groupLabel.line, paddingBlock: 10 - edge } },
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
export const counter = style([resetBlock, { ...typeStyle('counter'), color: vars.text.secondary, paddingBlock: `${edge}px ${12 - edge}px`, textAlign: 'end' }]);
/** Error, on a line of its own that makes the card 65 high. Spec: visual.md 6.2. */
export const error = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text, flexBasis: '100%', marginBlockStart: edge - 4, paddingBlockEnd: 10 - edge }]);
/** Helper below the card, larger than an error, and the air `ios-device-16` shows below it. */
export const helper = style([resetBlock, { ...typeStyle('footnote'), color: vars.text.secondary, marginBlockStart: 8, paddingBlockEnd: 6, paddingInline: vars.space.inset }]);
