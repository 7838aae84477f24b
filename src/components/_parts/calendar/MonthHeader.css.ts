import { style } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock, resetButton, resetText } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

export const header = style([resetBlock, { alignItems: 'center', display: 'flex', gap: 4, marginBlockEnd: 4 }]);
export const month = style([resetText, { ...typeStyle('title'), paddingInlineStart: 8 }]);
export const year = style([resetButton, { ...typeStyle('title'), appearance: 'auto', background: vars.surface.card, blockSize: 40, borderRadius: 4, color: vars.text.primary }]);
export const arrow = style([resetButton, {
  // The first of the two: month and year stand together, as on phones.
  selectors: { ':not(&) + &': { marginInlineStart: 'auto' } },
  alignItems: 'center', blockSize: 40, borderRadius: '50%', color: vars.accent.text, display: 'inline-flex', inlineSize: 40, justifyContent: 'center',
  ':disabled': { color: vars.text.disabled, cursor: 'default' },
}]);
export const turned = style({ display: 'inline-flex', transform: 'scaleX(-1)' });
