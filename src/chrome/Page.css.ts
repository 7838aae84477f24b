import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { belowHandle } from '../theme/handleRoom.css.js';
import { resetBlock, resetButton, resetMedia, resetText } from '../theme/reset.css.js';
import { ring } from '../theme/touch.js';
import { typeStyle } from '../theme/typeStyle.js';
import { fadesIn } from '../theme/motion.css.js';

/** Stands in place of a screen. */
export const page = style([resetBlock, { display: 'flex', flex: '1 1 0', flexDirection: 'column', minBlockSize: 0, paddingBlockStart: belowHandle }]);
/** Where a spinner turns. */
export const middle = style([resetBlock, { display: 'grid', flex: 1, placeItems: 'center' }]);
/** Column of a page with something to say; scrolls when that is long. */
export const notice = style([resetBlock, fadesIn, {
  ...typeStyle('body'),
  alignItems: 'center',
  boxSizing: 'border-box',
  color: vars.text.primary,
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  overflowY: 'auto',
  padding: '48px 16px 24px',
  rowGap: 16,
  textAlign: 'center',
}]);
/** A notice in the middle of what the header leaves. */
export const trouble = style([notice, { color: vars.text.secondary, justifyContent: 'safe center' }]);
/** Sign above a notice. */
export const sign = style([resetMedia, { blockSize: 48, inlineSize: 48 }]);
/** Leads on, as a link does. */
export const link = style([resetButton, { ...typeStyle('button'), borderRadius: 8, color: vars.accent.text, flexShrink: 0, minBlockSize: 40, paddingInline: 12 }]);
/** Says what happened. */
export const title = style([resetText, { ...typeStyle('subheading'), color: vars.text.primary }]);
/** A paragraph. */
export const paragraph = resetText;
/** Less important words. */
export const small = style([resetText, { ...typeStyle('caption'), color: vars.text.secondary }]);
/** The one thing there is to do. */
export const action = style([resetButton, {
  ...typeStyle('button'),
  background: vars.accent.fill,
  borderRadius: vars.radius.button,
  color: vars.accent.on,
  flexShrink: 0,
  minBlockSize: vars.height.button,
  paddingInline: 24,
}]);
/** The answers. */
export const summary = style([resetBlock, { alignSelf: 'stretch', display: 'grid', rowGap: 12, textAlign: 'start' }]);
/** Holds what belongs together. */
export const group = resetBlock;
/** Title of the screen some answers were given on. */
export const subtitle = style([resetText, { ...typeStyle('title') }]);
/** Answers of one screen. */
export const answers = style([resetBlock, { display: 'grid', paddingBlockStart: 4, rowGap: 8 }]);
/** What was asked. */
export const question = style([resetText, { ...typeStyle('caption'), color: vars.text.secondary }]);
/** What was answered; keeps the lines of a longer text. */
export const answer = style([resetText, { whiteSpace: 'pre-wrap' }]);
/** Discloses what the business receives. */
export const details = style([resetBlock, { ...typeStyle('caption'), alignSelf: 'stretch', textAlign: 'start' }]);
/** The words that disclose it. */
export const disclosure = style([resetText, {
  cursor: 'pointer',
  display: 'list-item',
  listStyle: 'inside disclosure-closed',
  selectors: {
    'details[open] > &': { listStyle: 'inside disclosure-open' },
    '&:focus-visible': { outline: ring, outlineOffset: 2 },
  },
}]);
/** JSON, in the type of code. */
export const code = style([resetBlock, {
  background: vars.surface.highlight,
  borderRadius: 8,
  fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
  marginBlockStart: 8,
  overflowX: 'auto',
  padding: 12,
  whiteSpace: 'pre',
  selectors: { '&:focus-visible': { outline: ring } },
}]);
/** Copies the code above it. */
export const copy = style([resetButton, {
  ...typeStyle('caption'),
  border: `1px solid ${vars.line.outline}`,
  borderRadius: 16,
  color: vars.text.primary,
  marginBlock: 8,
  minBlockSize: 32,
  paddingInline: 14,
}]);
/** Says that it was copied. */
export const copied = style([resetText, { color: vars.text.secondary, marginInlineStart: 8 }]);
