import { style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock } from '../theme/reset.css.js';

/** What is locked during a wait. */
export const lock = resetBlock;
/** Area of Footer and footnote. Spec: visual.md 4. */
export const plain = style([resetBlock, { background: vars.surface.sheet, boxSizing: 'border-box', paddingBlockStart: 12, paddingInline: vars.space.side }]);
/** The same with the line Android draws above it. */
export const lined = style([plain, { borderBlockStart: `1px solid ${vars.line.divider}` }]);
