import { useMemo } from 'react';
import { sameEntries } from '../react/sameEntries.js';
import { useKept } from '../react/useKept.js';
import { createReviewViewText, type ReviewViewText } from '../strings/createReviewViewText.js';
import type { ReviewViewStrings } from '../strings/enReviewViews.js';
import { usableLocale } from '../strings/usableLocale.js';

/** The texts of the views of a review: those of the host, in the plural forms and digits of `locale`, else English. */
export function useReviewWords(locale = 'en', strings?: Partial<ReviewViewStrings>): ReviewViewText {
  const own = useKept(strings, sameEntries);
  return useMemo(() => {
    const language = usableLocale(locale);
    return createReviewViewText(language, own ? [{ language, words: own }] : []);
  }, [locale, own]);
}
