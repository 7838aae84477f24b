import { style, styleVariants } from '@vanilla-extract/css';
import { metrics, vars } from '../../../theme/contract.css.js';
import { resetBlock, resetText } from '../../../theme/reset.css.js';
import { pressed, ring, unselectable } from '../../../theme/touch.js';
import { typeStyle } from '../../../theme/typeStyle.js';

/** As high as the longest month, so that the panel keeps its size. */
export const month = style([resetBlock, { minBlockSize: 32 + 6 * 40 }]);
export const table = style([resetBlock, { borderCollapse: 'collapse', borderSpacing: 0, display: 'table', inlineSize: '100%', tableLayout: 'fixed' }]);
export const weekday = style({ ...typeStyle('floating'), fontSize: `min(${metrics.type.floating.size}, 18px)`, blockSize: 32, color: vars.text.secondary, fontWeight: 400, padding: 0, textAlign: 'center', verticalAlign: 'middle' });

const cell = style({ ...unselectable, blockSize: 40, cursor: 'default', outline: 'none', padding: 0, textAlign: 'center', verticalAlign: 'middle' });
export const cells = styleVariants({ free: [cell, { cursor: 'pointer' }], closed: [cell], none: [cell] });

const band = (place: string) => `linear-gradient(${vars.accent.soft}, ${vars.accent.soft}) ${place} 36px no-repeat`;
const [left, right] = [band('left / 50%'), band('right / 50%')];
/** The band through the days of a range, from the middle of its first to the middle of its last. */
export const bands = styleVariants({
  chosen: {},
  start: { background: right, selectors: { '&:dir(rtl)': { background: left } } },
  between: { background: vars.accent.soft, backgroundClip: 'content-box', boxSizing: 'border-box', paddingBlock: 2 },
  end: { background: left, selectors: { '&:dir(rtl)': { background: right } } },
});

// Seven days have to fit beside each other: their figures stop growing where the discs would meet.
const disc = style([resetText, {
  ...typeStyle('value'), fontSize: `min(${metrics.type.value.size}, 21px)`, lineHeight: '36px', alignItems: 'center', blockSize: 36, borderRadius: '50%', display: 'inline-flex', inlineSize: 36, justifyContent: 'center',
  selectors: { [`${cell}:focus-visible &`]: { outline: ring, outlineOffset: 1 }, [`${cell}:active:not([aria-disabled="true"]) &`]: pressed },
}]);
const chosen = style([disc, { background: vars.accent.fill, color: vars.accent.on }]);
export const discs = styleVariants({
  plain: [disc, { color: vars.text.primary }],
  today: [disc, { color: vars.accent.text, fontWeight: 600 }],
  closed: [disc, { color: vars.text.disabled, textDecoration: 'line-through' }],
  chosen: [chosen],
  start: [chosen],
  end: [chosen],
  between: [disc, { color: vars.accent.strong }],
});
