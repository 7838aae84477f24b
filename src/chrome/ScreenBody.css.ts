import { globalStyle, style } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock } from '../theme/reset.css.js';
import { ring } from '../theme/touch.js';

/**
 * Scrolls alone between header and footer. Not positioned: a page a view lays over the screen escapes it. Of one colour, since it
 * slides over the screen before. Spec: visual.md 3, 8.
 */
export const body = style([resetBlock, {
  background: vars.surface.sheet,
  overflowX: 'hidden',
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  ':focus-visible': { outline: ring, outlineOffset: -2 },
}]);
/** Column of the components, which bring their distances along; above the first one all stand alike. */
export const content = style([resetBlock, { display: 'flow-root', paddingBlockStart: vars.space.first, paddingInline: vars.space.side }]);
globalStyle(`${content} > :first-child`, { marginBlockStart: 0 });
