import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { cardCorners } from '../_parts/cardCorners.js';
import { resetBlock, resetButton, resetList, resetText } from '../../theme/reset.css.js';
import { spacing } from '../../theme/spacing.css.js';
import { typeStyle } from '../../theme/typeStyle.js';

export const root = style([resetBlock, spacing.field]);
const list = style([resetList, {
  background: vars.surface.card,
  borderRadius: vars.radius.field,
  selectors: { '* + &': { marginBlockStart: 8 } },
}]);
/** The rows; below label and description as close as the options of a group are. */
export const card = styleVariants({ android: [list], ios: [list, { selectors: { '* ~ * + &': { marginBlockStart: 5 } } }] });
export const item = style([resetList, { selectors: { ...cardCorners, '& + &': { borderBlockStart: `1px solid ${vars.line.divider}` } } }]);

const row = style([resetButton, {
  alignItems: 'center',
  display: 'flex',
  gap: 12,
  minBlockSize: vars.height.row,
  paddingBlock: 10,
  textAlign: 'start',
  outlineOffset: -2,
}]);

/** Without a card to be seen, as on Android, a row starts where the texts around do, and a press reaches from edge to edge. */
export const rows = styleVariants({
  android: [row, { inlineSize: `calc(100% + 2 * ${vars.space.side})`, marginInline: `calc(-1 * ${vars.space.side})`, paddingInline: vars.space.side }],
  ios: [row, { borderRadius: 'inherit', inlineSize: '100%', paddingInline: vars.space.inset }],
});

export const main = style([resetText, { display: 'block', flex: '1 1 6em', maxWidth: '100%', minWidth: 'auto' }]);
export const end = style([resetText, { display: 'block', marginInlineStart: 'auto', maxWidth: 'max(35%, 6em)', textAlign: 'end' }]);
export const titleLine = style([resetText, { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 8 }]);
export const title = style([resetText, { ...typeStyle('option'), display: 'block' }]);
export const detail = style([resetText, { ...typeStyle('optionDescription'), color: vars.text.secondary, display: 'block' }]);

const pill = style([resetText, { ...typeStyle('helper'), borderRadius: '1em', fontWeight: 500, paddingBlock: 2, paddingInline: 8 }]);
export const badge = style([pill, { background: vars.accent.soft, color: vars.accent.strong }]);
export const tags = style([resetText, { display: 'flex', flexWrap: 'wrap', gap: 6, marginBlockStart: 6 }]);
export const tag = style([pill, { background: vars.surface.highlight, color: vars.text.secondary }]);

export const chevron = style({ color: vars.control.chevron });
