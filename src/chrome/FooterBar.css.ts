import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock } from '../theme/reset.css.js';

/** Area of Footer and footnote. Spec: visual.md 4. */
export const plain = style([resetBlock, { background: vars.surface.sheet, boxSizing: 'border-box', paddingBlockStart: 12, paddingInline: vars.space.side }]);
/** The same with the line Android draws above it. */
export const lined = style([plain, { borderBlockStart: `1px solid ${vars.line.divider}` }]);
/** What is locked during a wait. Without a Footer that line lies closer to the footnote. Seen on `android-art-05`. */
export const lock = style([resetBlock, { selectors: { [`${lined} > &:empty`]: { marginBlockStart: -8 } } }]);
