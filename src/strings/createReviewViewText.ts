import { enReviewViews, type ReviewViewStringId } from './enReviewViews.js';
import { format, type Params } from './format.js';
import type { Phrase } from './phrase.js';
import { writingOf } from './writingOf.js';

/** A text of the views of a review by its id, filled in. */
export type ReviewViewText = (id: ReviewViewStringId, params?: Params) => string;
/** Texts of the views of a review in one language; what is missing is English. */
export type ReviewViewTranslation = { readonly [id in ReviewViewStringId]?: Phrase };

/**
 * Makes the function that gives each text of the views of a review: the first of `tables` that has it, else the English one. Each
 * table has the plural forms of its own language; digits are those of the locale, which must be usable.
 */
export function createReviewViewText(locale: string, tables: readonly { readonly language: string; readonly words: ReviewViewTranslation }[] = []): ReviewViewText {
  const spoken = [...tables, { language: 'en', words: enReviewViews as ReviewViewTranslation }].map(({ language, words }) => ({ words, writing: writingOf(language, locale) }));
  return (id, params = {}) => {
    const { words, writing } = spoken.find((table) => Object.hasOwn(table.words, id)) ?? spoken.at(-1)!;
    return format(words[id] ?? '', params, writing);
  };
}
