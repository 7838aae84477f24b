import { enReview, type ReviewStringId, type ReviewStrings } from './enReview.js';
import { format, type Params } from './format.js';
import { usableLocale } from './usableLocale.js';
import { writingOf } from './writingOf.js';

/** A text of a review by its id, filled in. */
export type ReviewText = (id: ReviewStringId, params?: Params) => string;

/** The words a host gives for a review. What is missing is English. */
export interface ReviewWords {
  /** Locale of `strings`: digits, plural forms and direction. Default `en`. */
  readonly locale?: string;
  readonly strings?: Partial<ReviewStrings>;
}

/** Makes the function that gives each text of a review. */
export function createReviewText({ locale = 'en', strings = {} }: ReviewWords = {}): ReviewText {
  const tag = usableLocale(locale);
  const [english, own] = [writingOf('en', 'en'), writingOf(tag, tag)];
  return (id, params = {}) => {
    const phrase = Object.hasOwn(strings, id) ? strings[id] : undefined;
    return phrase === undefined ? format(enReview[id], params, english) : format(phrase, params, own);
  };
}
