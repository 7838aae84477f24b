import { createVar, style, styleVariants } from '@vanilla-extract/css';
import { vars } from '../theme/contract.css.js';
import { resetBlock, resetButton, resetMedia, resetText } from '../theme/reset.css.js';
import { typeStyle } from '../theme/typeStyle.js';

const ground = createVar();
const box = style([resetBlock, {
  background: ground,
  borderRadius: vars.phone.radius,
  boxShadow: `0 1px 1px ${vars.line.divider}`,
  boxSizing: 'border-box',
  color: vars.text.primary,
  flexShrink: 0,
  isolation: 'isolate',
  position: 'relative',
  // The tail: a small triangle at the corner on the writer's side, below what the bubble holds.
  '::before': { background: ground, blockSize: 12, content: '', inlineSize: 14, position: 'absolute', zIndex: -1 },
}]);
const incoming = style({ alignSelf: 'flex-start', vars: { [ground]: vars.chat.incoming } });
const outgoing = style({ alignSelf: 'flex-end', vars: { [ground]: vars.chat.outgoing } });
const top = { insetBlockStart: 0 } as const;
const bottom = { insetBlockEnd: 0 } as const;
const [toStart, toEnd] = [{ insetInlineStart: -7 }, { insetInlineEnd: -7 }] as const;
const downLeft = 'polygon(0 0, 100% 0, 100% 100%)';
const downRight = 'polygon(0 0, 100% 0, 0 100%)';
const upLeft = 'polygon(0 100%, 100% 0, 100% 100%)';
const upRight = 'polygon(0 0, 100% 100%, 0 100%)';
const tail = (place: object, ltr: string, rtl: string) => ({
  '::before': { ...place, clipPath: ltr },
  selectors: { '&:dir(rtl)::before': { clipPath: rtl } },
});
/** A message by who wrote it, with the tail where each phone has it: at the top on Android, at the bottom on iOS. Spec: visual.md 11. */
export const bubble = {
  android: {
    business: style([box, incoming, { borderStartStartRadius: 0, ...tail({ ...top, ...toStart }, downLeft, downRight) }]),
    user: style([box, outgoing, { borderStartEndRadius: 0, ...tail({ ...top, ...toEnd }, downRight, downLeft) }]),
  },
  ios: {
    business: style([box, incoming, { borderEndStartRadius: 0, ...tail({ ...bottom, ...toStart }, upLeft, upRight) }]),
    user: style([box, outgoing, { borderEndEndRadius: 0, ...tail({ ...bottom, ...toEnd }, upRight, upLeft) }]),
  },
};
/** A bubble as wide as the phone draws a Flow's message, or as its container allows. */
export const wide = style({ inlineSize: vars.phone.bubble, maxInlineSize: '88%' });
/** A bubble as wide as its words. */
export const fitting = style({ maxInlineSize: `min(${vars.phone.widest}, 88%)`, minInlineSize: 96 });
/** The bubble of an answer, which is as wide as any on Android. */
export const sent = style({ inlineSize: vars.phone.widest, maxInlineSize: '88%' });
/** Text of a message with the time behind its last line. */
export const content = style([resetBlock, { padding: `6px ${vars.phone.inset}` }]);
const bold = style([resetText, { ...typeStyle('message'), display: 'block' }]);
/** Text header of a message. Spec: visual.md 11 Header text. */
export const header = styleVariants({ android: [bold, { fontWeight: 700 }], ios: [bold, typeStyle('chatName')] });
/** Holds a text of the message. */
export const line = resetText;
/** The words themselves. */
export const body = style([resetText, { ...typeStyle('message'), display: 'flow-root', whiteSpace: 'pre-wrap' }]);
/** Last line: footer, and the time at the end. */
export const last = style([resetBlock, { alignItems: 'end', columnGap: 8, display: 'flex', justifyContent: 'space-between', minBlockSize: 14 }]);
/** Footer of a message. */
export const footer = style([resetText, { ...typeStyle('note'), color: vars.chat.time }]);
/** When it was written, and the ticks. */
export const time = style([resetText, {
  ...typeStyle('time'), alignItems: 'center', color: vars.chat.time, columnGap: 4, display: 'inline-flex', flexShrink: 0, marginInlineStart: 'auto', whiteSpace: 'nowrap',
  selectors: {
    // Behind the last word, where the line has room, else below it; on the side and in the direction of the phone, whatever the words' own.
    [`${body} > &`]: { direction: 'ltr', float: 'right', margin: '5px 0 0 12px', position: 'relative', top: 2 },
    [`${content}:dir(rtl) ${body} > &`]: { direction: 'rtl', float: 'left', margin: '5px 12px 0 0' },
  },
}]);
/** The ticks of a message that was read. */
export const ticks = style({ color: vars.chat.read });
/** Picture above a message, near the edge: as high as its own proportions ask for, up to a square. Seen on `ios-device-17`, `-18`. */
export const picture = style([resetMedia, {
  aspectRatio: 'auto 1.85', blockSize: 'auto', maxBlockSize: vars.phone.bubble, borderRadius: vars.phone.picture, inlineSize: 'calc(100% - 6px)', margin: '3px 3px 0', objectFit: 'cover',
}]);
const row = style([resetButton, {
  ...typeStyle('cta'),
  alignItems: 'center',
  borderEndEndRadius: 'inherit',
  borderEndStartRadius: 'inherit',
  color: vars.chat.action,
  columnGap: 8,
  display: 'flex',
  inlineSize: '100%',
  justifyContent: 'center',
  minBlockSize: vars.phone.row,
  outlineOffset: -2,
  padding: `4px ${vars.phone.inset}`,
  textAlign: 'center',
  selectors: { '&:disabled': { color: vars.text.disabled, cursor: 'default' } },
}]);
/** The button below a message; a line parts it on iOS. */
export const action = styleVariants({ android: [row], ios: [row, { borderBlockStart: `1px solid ${vars.line.divider}` }] });
/** Stands where the button would, on a computer. */
export const note = style([resetText, {
  ...typeStyle('note'), borderBlockStart: `1px solid ${vars.line.divider}`, color: vars.text.secondary, display: 'block', padding: `10px ${vars.phone.inset}`, textAlign: 'center',
}]);
/** The answer, which opens what was answered. */
export const answer = style([resetButton, { borderRadius: 'inherit', display: 'block', inlineSize: '100%', padding: 5, textAlign: 'start' }]);
/** What is answered to. */
export const quote = style([resetText, {
  alignItems: 'stretch', background: vars.chat.quoteFill, borderInlineStart: `4px solid ${vars.chat.quote}`, borderRadius: 6, display: 'flex', overflow: 'hidden',
}]);
/** Name and first lines of it. */
const words = style([resetText, { ...typeStyle('note'), flex: '1 1 0', minInlineSize: 0 }]);
export const quoted = styleVariants({ android: [words, { fontSize: 14, padding: '11px 9px' }], ios: [words, { padding: '6px 8px' }] });
/** Who wrote it. */
export const quotedName = style([resetText, { color: vars.chat.quote, display: 'block', fontWeight: 500 }]);
/** Two lines of it. */
export const quotedText = style([resetText, { color: vars.chat.time, display: '-webkit-box', overflow: 'hidden', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2 }]);
/** Its picture, small. */
export const thumbnail = style([resetMedia, { blockSize: 'auto', inlineSize: 72, objectFit: 'cover' }]);
/** "Sent" and the time. */
export const sentLine = style([resetText, { ...typeStyle('note'), alignItems: 'center', color: vars.chat.time, columnGap: 4, display: 'flex', padding: '5px 6px 2px' }]);
