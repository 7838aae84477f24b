import { style } from '@vanilla-extract/css';
import { vars } from '../../theme/contract.css.js';
import { resetText } from '../../theme/reset.css.js';

const cells = { borderBlockEnd: `1px solid ${vars.line.outline}`, paddingBlock: 6, paddingInlineEnd: 12, textAlign: 'start', verticalAlign: 'top' } as const;

/** Black on white on paper, whatever the scheme on the screen is. */
export const record = style({ '@media': { print: { background: 'transparent', color: 'black', fontSize: 11, lineHeight: '15px' } } });
/** On a narrow place the tables scroll, and nothing else. */
export const sheet = style({ overflowX: 'auto' });
export const table = style({ borderCollapse: 'collapse', inlineSize: '100%' });
/** Repeated on each page by the browser. */
export const head = style([resetText, { ...cells, fontWeight: 600, overflowWrap: 'normal' }]);
export const cell = style([resetText, { ...cells, overflowWrap: 'break-word' }]);
/** An entry is never cut by the end of a page. */
export const entry = style({ breakInside: 'avoid' });
export const wrong = style({ borderInlineStart: `4px solid ${vars.error.text}` });
/** Digests and hashes may break anywhere. */
export const digest = style([resetText, { fontFamily: 'ui-monospace, monospace', fontSize: 11, lineHeight: '15px', overflowWrap: 'anywhere' }]);
