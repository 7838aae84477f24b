import { style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock } from '../theme/reset.css.js';

const body = style([resetBlock, {
  background: vars.device.body,
  blockSize: '100%',
  border: `2px solid ${vars.device.edge}`,
  boxSizing: 'border-box',
  display: 'flex',
  flexDirection: 'column',
}]);
/** The phone's body. */
export const frame = styleVariants({
  android: [body, { borderRadius: 40, padding: 6 }],
  ios: [body, { borderRadius: 56, padding: 8 }],
});
const screen = style([resetBlock, {
  background: vars.chat.wallpaper,
  blockSize: '100%',
  color: vars.text.primary,
  display: 'flex',
  flex: '1 1 0',
  flexDirection: 'column',
  minBlockSize: 0,
  overflow: 'hidden',
  position: 'relative',
}]);
/** The glass, when there is a body around it. */
export const framed = styleVariants({ android: [screen, { borderRadius: 32 }], ios: [screen, { borderRadius: 46 }] });
/** The glass alone. */
export const bare = screen;
const bar = style([resetBlock, { alignItems: 'center', blockSize: vars.phone.status, display: 'flex', flexShrink: 0, justifyContent: 'space-between', userSelect: 'none' }]);
/** Clock and signs above everything. Spec: visual.md 12. */
export const status = styleVariants({
  android: [bar, { background: vars.surface.window, fontSize: 14, fontWeight: 500, paddingInline: '20px 21px' }],
  ios: [bar, { background: vars.chat.tray, fontSize: 16, fontWeight: 600, paddingBlockStart: 5, paddingInline: 'min(44px, 10%) min(32px, 8%)', position: 'relative' }],
});
const row = style([resetBlock, { alignItems: 'center', display: 'flex' }]);
/** The signs. */
export const signs = styleVariants({ android: [row, { columnGap: 4 }], ios: [row, { columnGap: 6 }] });
/** The battery of Android, a little further away. */
export const cell = style({ marginInlineStart: 5 });
/** The dark pill at the top of an iPhone. */
export const island = style([resetBlock, {
  background: vars.device.body, blockSize: 34, borderRadius: 17, inlineSize: 'min(122px, 31%)', inset: '11px auto auto 50%', position: 'absolute', transform: 'translateX(-50%)',
}]);
const home = style([resetBlock, {
  background: vars.text.primary,
  borderRadius: 3,
  insetInlineStart: '50%',
  pointerEvents: 'none',
  position: 'absolute',
  transform: 'translateX(-50%)',
  zIndex: 3,
  selectors: { '&:dir(rtl)': { transform: 'translateX(50%)' } },
}]);
/** The short bar at the bottom, over sheets too. */
export const indicator = styleVariants({
  android: [home, { blockSize: 2, inlineSize: 72, insetBlockEnd: 10 }],
  ios: [home, { blockSize: 5, inlineSize: 139, insetBlockEnd: 8 }],
});
