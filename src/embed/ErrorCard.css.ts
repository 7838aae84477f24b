import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetList } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';

/** What is wrong, one below the other. */
export const list = style([resetList, { alignSelf: 'stretch', display: 'grid', rowGap: 8 }]);
/** One thing that is wrong. */
export const item = style([resetList, {
  ...typeStyle('caption'),
  background: vars.error.soft,
  borderRadius: 8,
  color: vars.error.strong,
  padding: '8px 12px',
  textAlign: 'start',
}]);
