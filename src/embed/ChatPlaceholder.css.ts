import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetText } from '../theme/reset.css.js';

/** Stands where the chat will. */
export const wall = style([resetBlock, { background: vars.chat.wallpaper, boxSizing: 'border-box', flex: 1, padding: 16 }]);
/** Stands where the message will. */
export const card = style([resetBlock, { background: vars.chat.incoming, borderRadius: 12, marginBlockStart: 8, maxInlineSize: 260, padding: 9 }]);
/** A line of it. */
export const words = resetText;
