import { en, type StringId, type Strings } from './en.js';
import type { Words } from './fetchWords.js';
import { format, type Params } from './format.js';
import { writingOf } from './writingOf.js';

/** A text of the interface by its id, filled in. */
export type Text = (id: StringId, params?: Params) => string;

const english: Words = { language: 'en', words: en };

/**
 * Makes the function that gives each text: the host's, else that of `words`, else the English one. A usable locale decides on
 * digits and on the plural forms of the host's texts; `words` have the forms of their own language.
 */
export function createText(locale: string, { language, words }: Words = english, strings: Partial<Strings> = {}): Text {
  const [host, own, last] = [writingOf(locale, locale), writingOf(language, locale), writingOf('en', locale)];
  return (id, params = {}) => {
    const given = Object.hasOwn(strings, id) ? strings[id] : undefined;
    if (given !== undefined) return format(given, params, host);
    const phrase = words[id];
    return phrase === undefined ? format(en[id], params, last) : format(phrase, params, own);
  };
}

/** Texts in English, as they stand before anything is known of the reader. */
export const englishText = createText('en');
