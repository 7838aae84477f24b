import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { belowHandle } from '../../../theme/handleRoom.css.js';
import { fadesIn, slidesOver } from '../../../theme/motion.css.js';
import { resetBlock } from '../../../theme/reset.css.js';

/** Fills the screen it is drawn in, below the sheet's grabber: nothing between the two is positioned. See-through while its body slides in. */
export const page = style([resetBlock, {
  display: 'flex', flexDirection: 'column', inset: `${belowHandle} 0 0`, overflow: 'hidden', position: 'absolute', zIndex: 3,
}]);
/** Holds the bar above, which takes the place of the screen's; its menu opens over the body. */
export const header = style([resetBlock, fadesIn, { position: 'relative', zIndex: 1 }]);
// What scrolls. Positioned, so that what only a screen reader sees scrolls along.
const scroller = style([resetBlock, slidesOver, {
  background: vars.surface.sheet, flex: '1 1 0', minHeight: 0, overflowX: 'hidden', overflowY: 'auto', overscrollBehavior: 'contain',
  paddingInline: vars.space.side, position: 'relative',
}]);
/** What scrolls; the card of iOS stands 82 below the top of the sheet. */
export const body = styleVariants({
  android: [scroller, { paddingBlock: '8px 24px' }],
  ios: [scroller, {
    // A line in the colour of the page, as high as the home indicator: options end above it. Seen on `ios-device-17`.
    borderBlockEnd: `${vars.phone.home} solid ${vars.surface.sheet}`, paddingBlock: '25px',
  }],
});
