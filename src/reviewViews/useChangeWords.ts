import { useMemo } from 'react';
import { describeChange } from '../review/diff/describeChange.js';
import type { FlowChange } from '../review/diff/flowChange.js';
import { sameEntries } from '../react/sameEntries.js';
import { useKept } from '../react/useKept.js';
import { enReview, type ReviewStrings } from '../strings/enReview.js';
import { usableLocale } from '../strings/usableLocale.js';
import { useFetchedWords } from './useFetchedWords.js';

const ids = Object.keys(enReview);

/** Says a change in one sentence: in the host's words, else in those of the reader's language once they are there, else in English. */
export function useChangeWords(locale = 'en', strings?: Partial<ReviewStrings>): (change: FlowChange) => string {
  const own = useKept(strings, sameEntries);
  const tag = usableLocale(locale);
  const arrived = useFetchedWords(tag, !own || ids.some((id) => !Object.hasOwn(own, id)));
  return useMemo(() => {
    const words = { locale: tag, strings: { ...arrived?.changes, ...own } };
    return (change) => describeChange(change, words);
  }, [tag, own, arrived]);
}
