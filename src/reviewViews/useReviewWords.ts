import { useMemo } from 'react';
import { sameEntries } from '../react/sameEntries.js';
import { useKept } from '../react/useKept.js';
import { createReviewViewText, type ReviewViewText } from '../strings/createReviewViewText.js';
import { enReviewViews, type ReviewViewStrings } from '../strings/enReviewViews.js';
import { usableLocale } from '../strings/usableLocale.js';
import { useFetchedWords } from './useFetchedWords.js';

const ids = Object.keys(enReviewViews);

/**
 * The texts of the views of a review: those of the host, in the plural forms and digits of `locale`, else those of its language,
 * fetched when they are first wanted unless the host's leave nothing to ask for; English until then, and where there are none.
 */
export function useReviewWords(locale = 'en', strings?: Partial<ReviewViewStrings>): ReviewViewText {
  const own = useKept(strings, sameEntries);
  const tag = usableLocale(locale);
  const arrived = useFetchedWords(tag, !own || ids.some((id) => !Object.hasOwn(own, id)));
  return useMemo(() => createReviewViewText(tag, [
    ...(own ? [{ language: tag, words: own }] : []),
    ...(arrived ? [{ language: arrived.language, words: arrived.views }] : []),
  ]), [tag, own, arrived]);
}
