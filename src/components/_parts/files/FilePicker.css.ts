import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetLabel, resetList } from '../../../theme/reset.css.js';
import { pressed, ring, unselectable } from '../../../theme/touch.js';
import { typeStyle } from '../../../theme/typeStyle.js';

const words = style([resetBlock, { ...typeStyle('groupLabel'), color: vars.text.primary }]);
const small = style([resetBlock, { ...typeStyle('groupDescription'), color: vars.text.secondary }]);
/** Label; on iOS all texts are set in as those of a group are. Seen on `ios-device-19`, like the distances below. */
export const label = styleVariants({ android: [words], ios: [words, { paddingInline: 4 }] });
export const description = styleVariants({ android: [small, { marginBlockStart: 4 }], ios: [small, { marginBlockStart: 2, paddingInline: 4 }] });
/** How many and how large. */
export const limits = styleVariants({ android: [small, { marginBlockStart: 4 }], ios: [small, { marginBlockStart: 7, paddingInline: 4 }] });
export const list = styleVariants({ android: [resetList, { marginBlockStart: 8 }], ios: [resetList, { marginBlockStart: 20, paddingInline: '15px 17px' }] });
const wrong = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text, marginBlockStart: 8 }]);
export const error = styleVariants({ android: [wrong], ios: [wrong, { paddingInline: 4 }] });

/** The label of the file input is the button that is seen; the input itself lies unseen inside. */
export const button = style([resetLabel, {
  ...typeStyle('button'),
  ...unselectable,
  alignItems: 'center',
  background: vars.surface.card,
  border: `1px solid ${vars.line.soft}`,
  borderRadius: vars.radius.button,
  boxSizing: 'border-box',
  color: vars.accent.text,
  cursor: 'pointer',
  display: 'flex',
  gap: 8,
  inlineSize: '100%',
  justifyContent: 'center',
  marginBlockStart: 12,
  minBlockSize: vars.height.button,
  paddingInline: 16,
  position: 'relative',
  selectors: {
    '&:has(:focus-visible)': { outline: ring, outlineOffset: 2 },
    '&:has(:enabled):active': pressed,
    '&:has(:disabled)': { background: vars.button.disabled, borderColor: 'transparent', color: vars.button.disabledText, cursor: 'default' },
  },
}]);
