import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetMedia, resetText } from '../theme/reset.css.js';
import { ring } from '../theme/touch.js';
import { typeStyle } from '../theme/typeStyle.js';

/** Header, messages and composer in a column. */
export const chat = style([resetBlock, {
  background: vars.chat.wallpaper,
  color: vars.text.primary,
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  minInlineSize: 0,
}]);
/** Messages and composer over the wallpaper. */
export const room = style([resetBlock, { display: 'flex', flex: '1 1 0', flexDirection: 'column', isolation: 'isolate', minBlockSize: 0, position: 'relative' }]);
/** The drawing. */
export const wallpaper = style([resetMedia, { blockSize: '100%', color: vars.chat.drawing, inlineSize: '100%', inset: 0, position: 'absolute', zIndex: -1 }]);
const scroller = style([resetBlock, {
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  overflowX: 'hidden',
  overflowY: 'auto',
  padding: `10px ${vars.space.side}`,
  selectors: { '&:focus-visible': { outline: ring, outlineOffset: -2 } },
}]);
/** What scrolls: so far apart stand messages on `android-art-07`, `ios-device-01` and `ios-dark-01`. */
export const log = styleVariants({ android: [scroller, { rowGap: 10 }], ios: [scroller, { rowGap: 13 }] });
const middle = style([resetText, { alignSelf: 'center', boxSizing: 'border-box', flexShrink: 0, maxInlineSize: '100%', textAlign: 'center' }]);
/** The day. */
const day = style([middle, { ...typeStyle('notice'), background: vars.chat.dateChip, borderRadius: 8 }]);
export const date = styleVariants({
  android: [day, { color: vars.text.secondary, padding: '4px 10px' }],
  ios: [day, { color: vars.text.primary, fontWeight: 600, padding: '1px 9px' }],
});
const notice = style([middle, { ...typeStyle('notice'), borderRadius: 8, inlineSize: vars.phone.notice, padding: '5px 8px' }]);
/** What WhatsApp says about the chat. Spec: visual.md 9. */
export const notices = styleVariants({
  business: [notice, { background: vars.chat.businessNotice, color: vars.chat.businessNoticeText }],
  encryption: [notice, { background: vars.chat.encryptionNotice, color: vars.chat.encryptionNoticeText }],
});
/** The sign before a notice. */
export const sign = style({ display: 'inline', marginInlineEnd: 5, verticalAlign: -1 });
/** Leads to WhatsApp's own explanation; told from the words around it by its weight. */
export const link = style([resetText, {
  color: 'inherit',
  fontWeight: 700,
  textDecoration: 'none',
  selectors: {
    '&:hover': { '@media': { '(hover: hover)': { textDecoration: 'underline' } } },
    '&:focus-visible': { borderRadius: 2, outline: ring, outlineOffset: 1 },
  },
}]);
/** Says that the message is a draft. */
export const draft = style([notice, { background: vars.surface.card, border: `1px solid ${vars.status.warning}`, color: vars.text.primary }]);
