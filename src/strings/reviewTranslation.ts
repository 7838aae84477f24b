import type { enReview, ReviewStrings } from './enReview.js';
import type { enReviewViews, ReviewViewStrings } from './enReviewViews.js';
import type { Faithful } from './translation.js';

/** Texts of a review in one language: of its views, and the sentences of changes. What is missing is shown in English; a test lets nothing be missing in what we ship. */
export interface ReviewTranslation {
  /** By the ids in `reviewViewStrings`. */
  readonly views: Partial<ReviewViewStrings>;
  /** By the ids in `reviewStrings`. */
  readonly changes: Partial<ReviewStrings>;
}

/** Texts of a review in one language; an id too many, and a `{name}` that is missing or unknown, do not compile. */
export function reviewTranslation<const V extends Partial<ReviewViewStrings>, const C extends Partial<ReviewStrings>>(words: {
  readonly views: V & Faithful<V, typeof enReviewViews>;
  readonly changes: C & Faithful<C, typeof enReview>;
}): ReviewTranslation {
  return words;
}
