import type { ReviewEvent } from '../../review/record/reviewEvent.js';
import type { ReviewLook } from './reviewLook.js';

/** Says what an entry of a record did. `numberOf` gives the place of the entry it speaks of, by its hash. */
export function entrySentence(event: ReviewEvent, { text, where }: ReviewLook, numberOf: (hash: string) => number | string): string {
  switch (event.type) {
    case 'comment': return text('didComment', { where: where(event.pin), text: event.text });
    case 'reply': return text('didReply', { number: numberOf(event.to), text: event.text });
    case 'resolve': return text('didResolve', { number: numberOf(event.to) });
    case 'reopen': return text('didReopen', { number: numberOf(event.to) });
    case 'withdraw': return text('didWithdraw', { number: numberOf(event.of) });
    case 'decision': {
      const verdict = text(event.verdict);
      const what = event.subject.kind === 'flow' ? text('didDecideFlow', { verdict }) : text('didDecideScreen', { verdict, screen: event.subject.screen });
      return event.text === undefined ? what : text('withNote', { what, text: event.text });
    }
    default: return event satisfies never;
  }
}
