import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetBlock, resetList, resetText } from '../../theme/reset.css.js';

export const line = style([resetBlock, { display: 'flex', gap: 12 }]);
export const figure = style([resetText, { fontVariantNumeric: 'tabular-nums', fontWeight: 600 }]);
export const bar = style({ accentColor: vars.accent.strong, blockSize: 8, display: 'block', inlineSize: '100%', marginBlock: 4, printColorAdjust: 'exact' });
export const missing = style([resetBlock, { color: vars.text.secondary, fontSize: 13, lineHeight: '18px' }]);
export const summary = style({ cursor: 'pointer', inlineSize: 'fit-content', ':focus-visible': { outline: `2px solid ${vars.accent.strong}`, outlineOffset: 2 } });
export const goals = style([resetList, { listStyle: 'disc', paddingBlock: 4, paddingInlineStart: 20 }]);
export const goal = style({ overflowWrap: 'anywhere' });
