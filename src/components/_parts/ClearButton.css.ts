import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetButton } from '../../theme/reset.css.js';

/** The button: its reach is larger than its drawing. */
export const button = style([resetButton, {
  alignItems: 'center',
  borderRadius: '50%',
  color: vars.control.clear,
  display: 'inline-flex',
  flexShrink: 0,
  height: 32,
  justifyContent: 'center',
  marginInline: -5.5,
  marginBlock: -8,
  // It lies over a control that fills the box, in a place that lets presses through.
  pointerEvents: 'auto',
  position: 'relative',
  width: 32,
}]);
/** The disc. */
export const disc = style({ height: 21, width: 21 });
/** The disc of a date on iOS, with its end where the other's is. Seen on `ios-device-13`, `-17`. */
export const smallDisc = style({ height: 18, marginInlineStart: 3, width: 18 });
