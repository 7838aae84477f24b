import type { FlowDocument } from '../../document/flowDocument.js';
import type { Pin } from '../../review/record/pin.js';
import { targetsOf } from '../../review/record/pin.js';
import type { ReviewActor, Verdict } from '../../review/record/reviewEvent.js';
import type { ReviewStatus } from '../../review/record/reviewState.js';
import { isApproval } from '../../review/record/statusOf.js';
import { subjectOf } from '../../review/diff/subjectOf.js';
import type { ReviewViewText } from '../../strings/createReviewViewText.js';

/** What the parts of a review's view share: words, and how times, people and places are said. */
export interface ReviewLook {
  readonly text: ReviewViewText;
  /** When, for a reader; as written where it is no time. */
  readonly when: (at: string) => string;
  /** Where something is pinned, as it was when it was pinned. */
  readonly where: (pin: Pin) => string;
}

/** Makes what the parts share. Times are those of `timeZone`, so that a server and a browser say the same. */
export function reviewLook(text: ReviewViewText, locale: string, timeZone: string): ReviewLook {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' });
  return {
    text,
    when: (at) => {
      const time = Date.parse(at);
      return Number.isNaN(time) ? at : format.format(time);
    },
    where: (pin) => {
      if (pin.type === 'Flow') return text('wholeFlow');
      const what = pin.type === 'Screen' ? text('wholeScreen') : pin.name === undefined ? pin.type : text('component', { type: pin.type, label: pin.name });
      return pin.screen === undefined ? what : text('whereOnScreen', { what, screen: pin.screen });
    },
  };
}

/** What a person is called by. */
export const nameOf = ({ id, name }: ReviewActor): string => name ?? id;

/** How a decision looks. */
export const verdictTone = (verdict: Verdict): 'good' | 'bad' => (isApproval(verdict) ? 'good' : 'bad');

/** How a status looks. */
export function toneOf(status: ReviewStatus): 'good' | 'bad' | 'calm' {
  return status === 'approved' || status === 'approved-with-changes' ? 'good' : status === 'open' ? 'calm' : 'bad';
}

/** The components of a screen a comment can be pinned to, by pointer, with what a person knows them by. */
export function componentsToPin(document: FlowDocument, screen: string, text: ReviewViewText): readonly (readonly [pointer: string, name: string])[] {
  return targetsOf(document).filter((target) => target.screen.pointer === screen).map(({ node, type }) => {
    const { label } = subjectOf(node);
    return [node.pointer, label === undefined ? type : text('component', { type, label: label.length > 40 ? `${[...label].slice(0, 39).join('')}…` : label })];
  });
}

