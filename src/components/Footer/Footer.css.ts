import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetButton } from '../../theme/reset.css.js';
import { typeStyle } from '../../theme/typeStyle.js';

/** Captions and button; the bar around them belongs to the screen. */
export const root = resetBlock;
/** Line above the button: start, centre, end. */
export const captions = style([resetBlock, {
  ...typeStyle('caption'), color: vars.text.secondary, columnGap: 12, display: 'flex', justifyContent: 'space-between', marginBlockEnd: 8,
}]);
/** A caption alone in the middle. */
export const center = style({ marginInline: 'auto', textAlign: 'center' });
/** A caption at the end, also when there is none at the start. */
export const end = style({ marginInlineStart: 'auto', textAlign: 'end' });
/** The button. */
export const button = style([resetButton, {
  ...typeStyle('button'),
  background: vars.accent.fill,
  borderRadius: vars.radius.button,
  color: vars.accent.on,
  display: 'block',
  minHeight: vars.height.button,
  paddingBlock: 8,
  paddingInline: 16,
  position: 'relative',
  textAlign: 'center',
  width: '100%',
  selectors: {
    '&[aria-disabled="true"]': { background: vars.button.disabled, color: vars.button.disabledText, cursor: 'default' },
  },
  '@media': { '(forced-colors: active)': { border: '1px solid ButtonText', selectors: { '&[aria-disabled="true"]': { color: 'GrayText' } } } },
}]);
