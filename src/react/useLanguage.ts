import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { createText, type Text } from '../strings/createText.js';
import { en, type Strings } from '../strings/en.js';
import type { Words } from '../strings/fetchWords.js';
import { usableLocale } from '../strings/usableLocale.js';
import { late, type Late } from './late.js';
import { sameEntries } from './sameEntries.js';
import { useKept } from './useKept.js';

/** How to speak to a reader. */
export interface SpokenLanguage {
  /** The locale asked for, as `Intl` takes it. */
  readonly locale: string;
  readonly text: Text;
  /** English stands in while the texts are on their way. */
  readonly loading: boolean;
}

const fetched = new Map<string, Late<Words>>();
const never: Late<Words> = { request: () => undefined, arrived: () => undefined, loading: () => false, subscribe: () => () => undefined };

/** What all who ask for a locale share. */
function wordsFor(locale: string): Late<Words> {
  const known = fetched.get(locale);
  if (known) return known;
  const words = late(() => import('../strings/fetchWords.js').then(({ fetchWords }) => fetchWords(locale)));
  fetched.set(locale, words);
  return words;
}

const ids = Object.keys(en);
const no = () => false;
const nothing = () => undefined;

/**
 * The texts for a locale, fetched when it is first wanted, unless the host's own leave nothing to ask for. On a server, and while
 * its markup is taken over, there is English with the host's texts. Keeps the identity of `text` while it says the same.
 */
export function useLanguage(wanted: string, strings?: Partial<Strings>): SpokenLanguage {
  const locale = useMemo(() => usableLocale(wanted), [wanted]);
  const own = useKept(strings, sameEntries);
  const complete = own !== undefined && ids.every((id) => Object.hasOwn(own, id));
  const words = complete || /^en\b/.test(locale) ? never : wordsFor(locale);
  useEffect(() => words.request(), [words]);
  const arrived = useSyncExternalStore(words.subscribe, words.arrived, nothing);
  const loading = useSyncExternalStore(words.subscribe, words.loading, no);
  const text = useMemo(() => createText(locale, arrived, own), [locale, arrived, own]);
  return { locale, text, loading };
}
