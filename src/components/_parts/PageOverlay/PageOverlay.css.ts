import { keyframes, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../../../theme/contract.css.js';
import { belowHandle } from '../../../theme/handleRoom.css.js';
import { resetBlock, resetButton, resetText } from '../../../theme/reset.css.js';
import { typeStyle } from '../../../theme/typeStyle.js';

const enter = keyframes({ from: { opacity: 0, transform: 'translateX(40%)' } });
const enterRtl = keyframes({ from: { opacity: 0, transform: 'translateX(-40%)' } });
const MOTION = '(prefers-reduced-motion: no-preference)';

/** Fills the screen it is drawn in, below the sheet's grabber: nothing between the two is positioned. */
export const page = style([resetBlock, {
  background: vars.surface.sheet,
  display: 'flex',
  flexDirection: 'column',
  inset: `${belowHandle} 0 0`,
  overflow: 'hidden',
  position: 'absolute',
  zIndex: 3,
  '@media': { [MOTION]: { animation: `${enter} .3s ease-out`, selectors: { '&:dir(rtl)': { animationName: enterRtl } } } },
}]);
/** The bar above, like the one of a screen: title in the middle. */
export const header = style([resetBlock, {
  alignItems: 'center',
  columnGap: 8,
  display: 'grid',
  flexShrink: 0,
  gridTemplateColumns: '40px minmax(0, 1fr) 40px',
  minHeight: vars.height.header,
  paddingInline: 8,
}]);
/** The button back. */
export const back = styleVariants({
  android: [resetButton, { alignItems: 'center', color: vars.text.primary, display: 'inline-flex', height: 40, justifyContent: 'center', width: 40 }],
  ios: [resetButton, { alignItems: 'center', color: vars.header.back, display: 'inline-flex', height: 40, justifyContent: 'center', width: 40 }],
});
/** The title. */
export const title = style([resetText, {
  ...typeStyle('title'), color: vars.text.primary, display: 'block', overflow: 'hidden', textAlign: 'center', textOverflow: 'ellipsis', whiteSpace: 'nowrap',
}]);
// What scrolls. Positioned, so that what only a screen reader sees scrolls along.
const scroller = style([resetBlock, {
  flex: '1 1 0', minHeight: 0, overflowX: 'hidden', overflowY: 'auto', overscrollBehavior: 'contain', paddingInline: vars.space.side, position: 'relative',
}]);
/** What scrolls; the card of iOS stands 82 below the top of the sheet. */
export const body = styleVariants({ android: [scroller, { paddingBlock: '8px 24px' }], ios: [scroller, { paddingBlock: '25px' }] });
