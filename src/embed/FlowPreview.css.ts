import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { natural } from './fit/natural.js';

/** Root of a preview: a world of its own in stacking and layout. */
export const root = style({
  background: vars.surface.sheet,
  display: 'flex',
  flexDirection: 'column',
  isolation: 'isolate',
  overflow: 'hidden',
  position: 'relative',
});
/** What a host may change with any rule of its own, so it weighs nothing. */
const size = { blockSize: natural.phone[1], inlineSize: '100%', maxInlineSize: natural.phone[0], minBlockSize: 320 } as const;
globalStyle(`:where(${root})`, size);
// Behind a shadow root the host's element has the size, and the preview fills it.
globalStyle(':where(:host)', { ...size, display: 'block' });
globalStyle(':where(:host([hidden]))', { display: 'none' });
globalStyle(`:host > ${root}`, { blockSize: '100%', inlineSize: '100%', maxInlineSize: 'none', minBlockSize: 0 });
// The corners around a phone belong to the host's page.
const see = style({ background: 'none' });
const wide = style({});
globalStyle(`:where(${wide})`, { maxInlineSize: '100%' });
/** What a root looks like on each surface. */
export const room = styleVariants({ phone: [see], sheet: [], screen: [], desktop: [wide] });
/** Takes what height a notice leaves. */
export const surface = style({ display: 'flex', flex: '1 1 0', flexDirection: 'column', minBlockSize: 0 });
/** A preview to be looked at: out of sight it is neither styled nor laid out, so a page can hold many. */
export const still = style({ containIntrinsicBlockSize: `auto ${natural.phone[1]}px`, contentVisibility: 'auto' });
