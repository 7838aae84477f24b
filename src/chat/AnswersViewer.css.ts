import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { belowHandle } from '../theme/handleRoom.css.js';
import { resetBlock, resetText } from '../theme/reset.css.js';
import { ring } from '../theme/touch.js';
import { typeStyle } from '../theme/typeStyle.js';

/** Header and answers in a column. */
export const page = style([resetBlock, { display: 'flex', flex: '1 1 0', flexDirection: 'column', minBlockSize: 0, paddingBlockStart: belowHandle }]);
/** What scrolls. */
export const answers = style([resetBlock, {
  flex: '1 1 0',
  minBlockSize: 0,
  overflowY: 'auto',
  padding: `${vars.space.first} ${vars.space.side} ${vars.sheet.bottom}`,
  selectors: { '&:focus-visible': { outline: ring, outlineOffset: -2 } },
}]);
/** Answers of one screen, parted from the next by a rule. */
export const group = style([resetBlock, { selectors: { '& + &': { borderBlockStart: `1px solid ${vars.line.divider}`, marginBlockStart: 16, paddingBlockStart: 16 } } }]);
/** Title of the screen: a bold caption on Android, bold body on iOS. Spec: endpoint.md 9.4. */
export const screen = styleVariants({
  android: [resetText, { ...typeStyle('caption'), display: 'block', fontWeight: 700 }],
  ios: [resetText, { ...typeStyle('body'), display: 'block', fontWeight: 700 }],
});
/** Label and value below each other. */
export const pair = style([resetBlock, { paddingBlockStart: 12 }]);
/** What was asked. */
export const label = style([resetText, { ...typeStyle('caption'), color: vars.text.secondary, display: 'block' }]);
/** What was answered; keeps the lines of a longer text. */
export const value = style([resetText, { ...typeStyle('body'), display: 'block', whiteSpace: 'pre-wrap' }]);
/** Says that there is nothing to show. */
export const missing = style([resetText, { ...typeStyle('body'), color: vars.text.secondary, display: 'block', textAlign: 'center' }]);
/** The answers of a screen. */
export const list = resetBlock;
