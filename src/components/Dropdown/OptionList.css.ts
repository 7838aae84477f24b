import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetList } from '../../theme/reset.css.js';
import { ring } from '../../theme/touch.js';

/** An option of the page. */
export const option = style([resetList, {
  display: 'flex',
  ':focus-visible': { outline: ring, outlineOffset: -2 },
}]);
/** Tick of the chosen option. */
export const tick = style({ color: vars.accent.fill, height: 18, width: 18 });
