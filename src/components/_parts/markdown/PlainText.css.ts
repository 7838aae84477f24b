import { style } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetText } from '../../../theme/reset.css.js';

/** A block of markdown. A line break in the source is a space, also inside a text that keeps its own. */
export const between = style({ whiteSpace: 'normal', selectors: { '& + &': { marginBlockStart: vars.space.text } } });
/** A paragraph. */
export const paragraph = style([resetText, { display: 'block' }, between]);
/** Text as typed. */
export const plain = style([paragraph, { whiteSpace: 'pre-wrap' }]);
