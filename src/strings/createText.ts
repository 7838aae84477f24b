import { en, type StringId, type Strings } from './en.js';
import { format, type Params, type Writing } from './format.js';
import { directionOf, type Language } from './languages.js';
import type { Translation } from './translation.js';

/** A text of the interface by its id, filled in. */
export type Text = (id: StringId, params?: Params) => string;

/** Where the words come from. */
export interface TextSource {
  /** A usable locale: digits, and the plural forms of `strings`. */
  readonly locale: string;
  /** Language of `words`, which may be English while others are on their way. */
  readonly language: Language;
  readonly words: Translation;
  /** Texts of the host, which go before. */
  readonly strings?: Partial<Strings> | undefined;
}

/** Makes the function that gives each text in one language: the host's, else the language's, else the English one. */
export function createText({ locale, language, words, strings = {} }: TextSource): Text {
  const number = new Intl.NumberFormat(locale, { useGrouping: false });
  const writing = (tag: string): Writing => ({ plural: new Intl.PluralRules(tag), number, direction: directionOf(tag) });
  const written = { host: writing(locale), words: writing(language), en: writing('en') };
  return (id, params = {}) => {
    const own = Object.hasOwn(strings, id) ? strings[id] : undefined;
    if (own !== undefined) return format(own, params, written.host);
    const phrase = words[id];
    return phrase === undefined ? format(en[id], params, written.en) : format(phrase, params, written.words);
  };
}

/** Texts in English, as they stand before anything is known of the reader. */
export const englishText = createText({ locale: 'en', language: 'en', words: en });
