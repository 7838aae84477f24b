import { style } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetButton } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

export const title = style([resetBlock, { ...typeStyle('groupLabel'), marginBlockEnd: 8, paddingInline: 8 }]);
export const actions = style([resetBlock, { display: 'flex', justifyContent: 'flex-end', marginBlockStart: 4 }]);
export const action = style([resetButton, {
  ...typeStyle('button'), borderRadius: 4, color: vars.accent.text, minBlockSize: 40, paddingInline: 12, textTransform: 'uppercase',
}]);
