import { useEffect, useSyncExternalStore } from 'react';
import { late, type Late } from '../react/late.js';
import type { ReviewWordsOf } from '../strings/fetchReviewWords.js';

const fetched = new Map<string, Late<ReviewWordsOf>>();
const never: Late<ReviewWordsOf> = { request: () => undefined, arrived: () => undefined, loading: () => false, subscribe: () => () => undefined };
const nothing = () => undefined;

/** What all who ask for a locale share. */
function wordsFor(locale: string): Late<ReviewWordsOf> {
  const known = fetched.get(locale);
  if (known) return known;
  const words = late(() => import('../strings/fetchReviewWords.js').then(({ fetchReviewWords }) => fetchReviewWords(locale)));
  fetched.set(locale, words);
  return words;
}

/** The texts of a review for a usable locale, fetched when they are first wanted; undefined until then, on a server, and in English. */
export function useFetchedWords(locale: string, isWanted: boolean): ReviewWordsOf | undefined {
  const words = !isWanted || /^en\b/.test(locale) ? never : wordsFor(locale);
  useEffect(() => words.request(), [words]);
  return useSyncExternalStore(words.subscribe, words.arrived, nothing);
}
