import { style, styleVariants } from '@vanilla-extract/css';
import { cardCorners } from '../cardCorners.js';
import { vars } from '../../../theme/contract.css.js';
import { resetBlock } from '../../../theme/reset.css.js';
import { pressed, ring, unselectable } from '../../../theme/touch.js';

/** Around the rows: nothing on Android, a card on iOS. */
export const list = styleVariants({
  android: [resetBlock],
  ios: [resetBlock, { background: vars.surface.card, borderRadius: vars.radius.field }],
});
const row = style([resetBlock, {
  ...unselectable, alignItems: 'center', columnGap: 12, cursor: 'pointer', display: 'flex', minHeight: vars.height.row, paddingBlock: 8, position: 'relative',
  ':active': pressed,
}]);
/**
 * One option: text at the start, control at the end, 18 from the edge of screen or card. A press reaches from edge to edge; on iOS a
 * hairline from the text to the edge parts the rows, and the row has the ring where no radio button is drawn.
 */
export const rows = styleVariants({
  android: [row, { marginInline: `calc(-1 * ${vars.space.side})`, paddingInline: `${vars.space.side} calc(${vars.space.side} + 2px)` }],
  ios: [row, {
    // The line comes on top of the 44, and the words stand a little above the middle: `ios-device-07`, `-12`, `-16`.
    minHeight: `calc(${vars.height.row} + .5px)`,
    paddingBlock: '8px 9.5px',
    paddingInline: '16px 18px',
    selectors: { ...cardCorners, '&:has([type="radio"]:focus-visible)': { outline: ring, outlineOffset: -2 }, '&:not(:first-child)::before': { background: vars.line.divider, content: '""', height: 1, insetBlockStart: 0, insetInline: '16px 0', position: 'absolute' } },
  }],
});
/** Where an option can't be chosen. */
export const closed = style({ cursor: 'default', ':active': { background: 'none' } });
