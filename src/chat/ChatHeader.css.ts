import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetMedia, resetText } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';

const bar = style([resetBlock, { alignItems: 'center', blockSize: vars.phone.header, display: 'flex', flexShrink: 0 }]);
/** The bar above a chat. Spec: visual.md 11, measured on its pictures. */
export const header = styleVariants({
  android: [bar, { background: vars.surface.window, columnGap: 8, paddingInline: '16px 15px' }],
  // Its line of sight lies a little above the middle of what the status bar leaves.
  ios: [bar, { background: vars.chat.tray, columnGap: 10, marginBlockStart: -4.5, paddingInline: '10px 19px', position: 'relative' }],
  desktop: [bar, { background: vars.surface.window, borderBlockEnd: `1px solid ${vars.line.divider}`, columnGap: 12, paddingInline: 16 }],
});
/** Round picture of the business. */
export const avatar = style([resetMedia, {
  background: vars.accent.strong,
  blockSize: vars.phone.avatar,
  borderRadius: '50%',
  color: vars.text.inverse,
  display: 'grid',
  fontSize: 17,
  fontWeight: 600,
  inlineSize: vars.phone.avatar,
  objectFit: 'cover',
  overflow: 'hidden',
  placeItems: 'center',
}]);
/** Name and what stands under it. */
export const names = style([resetBlock, { flex: '1 1 0', minInlineSize: 0 }]);
/** The name, with its mark. */
export const name = style([resetText, { ...typeStyle('chatName'), alignItems: 'center', columnGap: 5, display: 'flex', minInlineSize: 0 }]);
/** The name alone, cut where there is no room. */
export const words = style([resetText, { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }]);
/** The mark of a verified business. */
export const verified = style([resetText, { color: vars.status.verified, flexShrink: 0 }]);
/** Its drawing: smaller on iOS. */
export const rosette = styleVariants({ android: { blockSize: 17, inlineSize: 17 }, ios: { blockSize: 14, inlineSize: 14 } });
/** Line under the name. */
export const below = style([resetText, { ...typeStyle('notice'), display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }]);
/** The way back of Android stands further from the picture than the picture from the name. */
export const arrow = style({ marginInlineEnd: 8 });
/** Signs at the end of Android's bar: 42 and 48 apart. */
export const signs = style([resetBlock, { alignItems: 'center', columnGap: 18, display: 'flex', flexShrink: 0 }]);
/** The last of them. */
export const dots = style({ marginInlineStart: 6 });
/** The chevron, wherever it points. */
export const chevron = style({ blockSize: 20, inlineSize: 11 });
/** What is unread in other chats. */
export const unread = style([resetText, { fontSize: 17, lineHeight: '22px', marginInline: '-1px 7px' }]);
