import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetField } from '../../../theme/reset.css.js';
import { pressed as held, ring, unselectable } from '../../../theme/touch.js';
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
/** Lies over the whole box or card, which is pressed and ringed as one; only a button at its end lies higher. */
const cover = { borderRadius: 'inherit', content: '', inset: 0, position: 'absolute' } as const;
const button = style({
  ...unselectable, borderRadius: 'inherit', cursor: 'pointer',
  '::before': cover,
  selectors: {
    '&:focus-visible::before': { outline: ring, outlineOffset: -2 },
    // Over the label too, which the ring gives way to.
    '&:enabled:active::after': { ...cover, ...held, zIndex: 1 },
  },
  ':disabled': { cursor: 'default' },
});
/** A control that is pressed rather than typed into: no caret shows its focus, so a ring does, around a line that says what is wrong. */
export const pressed = {
  android: style([button, { '::before': { inset: -1 }, selectors: { '&[aria-invalid="true"]:focus-visible::before': { outlineOffset: 2 } } }]),
  ios: button,
};
