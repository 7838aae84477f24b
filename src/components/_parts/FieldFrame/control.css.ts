import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetField } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

const control = style([resetField, {
  ...typeStyle('value'),
  color: vars.text.primary,
  display: 'block',
  textAlign: 'start',
  '::placeholder': { color: vars.text.placeholder, opacity: 1 },
  selectors: { '&:disabled::placeholder': { color: vars.text.disabled } },
  ':disabled': { color: vars.text.disabled, opacity: 1, WebkitTextFillColor: 'currentColor' },
}]);
const android = style([control, { gridArea: '1 / 1', paddingBlock: 15, paddingInline: '15px 14px' }]);
const ios = style([control, { paddingBlock: 11 }]);

/** Class of the control inside a frame, by platform and shape. */
export const controls = {
  android: styleVariants({ line: [android, {}], area: [android, { height: '100%', minHeight: 'calc(104px - 2px)' }] }),
  ios: styleVariants({ line: [ios, {}], area: [ios, { gridColumn: '1 / -1', paddingBlockStart: 9.5 }] }),
};
/** A control that is pressed rather than typed into: no caret shows its focus, so a ring does. */
export const pressed = style({
  borderRadius: 4, cursor: 'pointer', userSelect: 'none', ':focus-visible': { outline: `2px solid ${vars.accent.fill}`, outlineOffset: -4 },
});
