import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetList } from '../../theme/reset.css.js';

/** An option of the page. */
export const option = style([resetList, {
  display: 'flex',
  outline: 'none',
  ':focus-visible': { outline: `2px solid ${vars.accent.fill}`, outlineOffset: -2 },
}]);
/** Tick of the chosen option. */
export const tick = style({ color: vars.accent.fill, height: 18, width: 18 });
