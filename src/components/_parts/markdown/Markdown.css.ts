import { style } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetList, resetMedia, resetText } from '../../../theme/reset.css.js';
import { ring } from '../../../theme/touch.js';
import { typeStyle } from '../../../theme/typeStyle.js';
import { between } from './PlainText.css.js';

/** Where the text of a list stands, behind its number or bullet, in lengths of its letters: 35 px. Spec: visual.md 5, from `ios-device-06`. */
const LIST_INSET = 35 / 16;
/** How much of that lies between number and text. */
const NUMBER_GAP = 10 / 16;

export const heading = style([resetText, { ...typeStyle('heading'), display: 'block' }, between]);
export const subheading = style([resetText, { ...typeStyle('subheading'), display: 'block' }, between]);

const list = style([resetList, { paddingInlineStart: `${LIST_INSET - NUMBER_GAP}em` }, between]);
export const bulletList = style([list, { listStyle: 'disc' }]);
export const numberedList = style([list, { listStyle: 'decimal' }]);
export const listItem = style([resetList, {
  display: 'list-item',
  listStyle: 'inherit',
  paddingInlineStart: `${NUMBER_GAP}em`,
  selectors: { '& + &': { marginBlockStart: 6 } },
}]);

/** Around a table; it shows the focus while it can be moved. */
export const scroller = style([resetBlock, { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${vars.accent.fill}`, outlineOffset: 2 } }, between]);
export const table = style([resetBlock, { borderCollapse: 'collapse', display: 'table', overflowWrap: 'break-word', width: '100%' }]);
const cell = style([resetText, {
  border: `1px solid ${vars.line.divider}`,
  boxSizing: 'border-box',
  padding: '6px 8px',
  textAlign: 'start',
  verticalAlign: 'top',
}]);
export const headerCell = style([cell, { fontWeight: 600 }]);
export const bodyCell = style([cell, { fontWeight: 'inherit' }]);

export const strong = style([resetText, { fontWeight: 700 }]);
export const emphasis = style([resetText, { fontStyle: 'italic' }]);
export const strike = style([resetText, { textDecoration: 'line-through' }]);
export const link = style([resetText, {
  borderRadius: 2,
  color: vars.accent.text,
  // In dark its colour alone does not stand out from the text around it.
  textDecoration: 'underline',
  ':focus-visible': { outline: ring, outlineOffset: 1 },
}]);
export const image = style([resetMedia, { borderRadius: vars.radius.image, height: 'auto', maxWidth: '100%' }]);
