import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { chunks } from '../strings/chunks.js';
import { createText, type Text } from '../strings/createText.js';
import { en, type Strings } from '../strings/en.js';
import { languageOf, usableLocale, type Language } from '../strings/languages.js';
import type { Translation } from '../strings/translation.js';
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

const languages = new Map<Language, Late<Translation>>();
for (const [language, load] of Object.entries(chunks)) languages.set(language as Language, late(load));
const here: Late<Translation> = { request: () => undefined, arrived: () => en, loading: () => false, subscribe: () => () => undefined };
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
  const language = languageOf(locale);
  const complete = own !== undefined && ids.every((id) => Object.hasOwn(own, id));
  const words = (complete ? undefined : languages.get(language)) ?? here;
  useEffect(() => words.request(), [words]);
  const arrived = useSyncExternalStore(words.subscribe, words.arrived, nothing);
  const loading = useSyncExternalStore(words.subscribe, words.loading, no);
  const text = useMemo(() => createText({ locale, language: arrived ? language : 'en', words: arrived ?? en, strings: own }), [locale, language, arrived, own]);
  return { locale, text, loading };
}
