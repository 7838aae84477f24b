import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetText } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';

const bar = style([resetBlock, { alignItems: 'center', display: 'flex', flexShrink: 0, userSelect: 'none' }]);
/** Where a message would be written. Spec: visual.md 9, measured on the pictures of 11. */
export const composer = styleVariants({
  android: [bar, { columnGap: 6, padding: `4px 8px ${vars.phone.home}` }],
  ios: [bar, { background: vars.chat.tray, columnGap: 14, paddingBlock: `7px calc(${vars.phone.home} + 6px)`, paddingInline: '10px 14px' }],
});
const pill = style([resetText, { alignItems: 'center', background: vars.chat.composer, display: 'flex', flex: 1, minBlockSize: vars.phone.composer, minInlineSize: 0 }]);
/** The field. */
export const field = styleVariants({
  android: [pill, { borderRadius: 24, columnGap: 14, paddingInline: 12 }],
  ios: [pill, { border: `1px solid ${vars.line.divider}`, borderRadius: 15, boxSizing: 'border-box', justifyContent: 'flex-end', marginInline: '-2px 4px', paddingInline: 10 }],
});
/** Words in an empty field. */
export const hint = style([resetText, { ...typeStyle('chatName'), color: vars.text.secondary, flex: 1 }]);
/** The round button of Android. */
export const disc = style([resetText, {
  background: vars.accent.fill, blockSize: vars.phone.composer, borderRadius: '50%', color: vars.accent.on, display: 'grid', flexShrink: 0, inlineSize: vars.phone.composer, placeItems: 'center',
}]);
