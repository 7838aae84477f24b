import type { Writing } from './format.js';
import { directionOf } from './usableLocale.js';

const made = new Map<string, Writing>();

/**
 * How a language is written for readers of a locale, both usable: plural forms and direction are the language's, digits the
 * locale's. Made once for all previews of a page: `Intl` takes longer over it than React over a field.
 */
export function writingOf(language: string, locale: string): Writing {
  const key = `${language} ${locale}`;
  const known = made.get(key);
  if (known) return known;
  const writing = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(locale, { useGrouping: false }), direction: directionOf(language) };
  made.set(key, writing);
  return writing;
}
