import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock } from '../../../theme/reset.css.js';

/** Around the rows: nothing on Android, a card on iOS. */
export const list = styleVariants({
  android: [resetBlock],
  ios: [resetBlock, { background: vars.surface.card, borderRadius: vars.radius.field, overflow: 'hidden' }],
});
const row = style([resetBlock, {
  alignItems: 'center', columnGap: 12, cursor: 'pointer', display: 'flex', minHeight: vars.height.row, paddingBlock: 8, position: 'relative', width: '100%',
  ':active': { background: vars.surface.highlight },
}]);
/** One option: text at the start, control at the end, 18 from the edge of screen or card; on iOS a hairline from the text to the edge parts the rows. */
export const rows = styleVariants({
  android: [row, { paddingInlineEnd: 2 }],
  ios: [row, {
    // The line comes on top of the 44, and the words stand a little above the middle: `ios-device-07`, `-12`, `-16`.
    minHeight: `calc(${vars.height.row} + .5px)`,
    paddingBlock: '8px 9.5px',
    paddingInline: '16px 18px',
    selectors: { '&:not(:first-child)::before': { background: vars.line.divider, content: '""', height: 1, insetBlockStart: 0, insetInline: '16px 0', position: 'absolute' } },
  }],
});
/** Where an option can't be chosen. */
export const closed = style({ cursor: 'default', ':active': { background: 'none' } });
