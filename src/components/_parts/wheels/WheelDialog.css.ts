import { style } from '@vanilla-extract/css';
import { metrics, vars } from '../../../theme/contract.css.js';
import { resetBlock, resetButton } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

// As in the bars of the system, words stop growing where the title would have no room left.
const type = { ...typeStyle('button'), fontSize: `min(${metrics.type.button.size}, 20px)`, lineHeight: 1.35 };

/** Cancel, what is being chosen, Done. */
export const bar = style([resetBlock, { alignItems: 'center', columnGap: 8, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', marginBlockStart: -8 }]);
export const title = style([resetBlock, { ...type, overflowWrap: 'anywhere', textAlign: 'center' }]);
const action = style([resetButton, { ...type, borderRadius: 8, marginInline: -8, minBlockSize: 44, paddingInline: 8 }]);
export const cancel = style([action, { color: vars.accent.text, fontWeight: 400 }]);
export const done = style([action, { color: vars.accent.text, selectors: { '&[aria-disabled="true"]': { color: vars.text.disabled, cursor: 'default' } } }]);
/** Why the day can't be chosen; keeps its line, so that the wheels stay in their place. */
export const message = style([resetBlock, { ...typeStyle('helper'), color: vars.error.text, minBlockSize: '1.4em', textAlign: 'center' }]);
