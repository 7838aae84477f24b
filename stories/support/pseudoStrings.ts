import { en, type Strings } from '../../src/strings/en.js';
import type { Phrase } from '../../src/strings/phrase.js';

/** Locale of the pseudo-language: English, accented and longer, so that what nobody translated stands out. */
export const pseudoLocale = 'en-XA';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçďéƒǧĥíĵķĺɱñóþɋŕšťúṽŵẋýžÁƁÇĎÉƑǦĤÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ';
const accents = new Map([...letters].map((letter, index) => [letter, [...accented][index]!]));

/** A text of the interface as the pseudo-language has it: `[Çĺóšé ~~]`. What is filled in stays as it is. */
export function pseudo(text: string): string {
  const words = text.split(/(\{\w+\})/).map((part, index) => (index % 2 ? part : [...part].map((letter) => accents.get(letter) ?? letter).join('')));
  return `[${words.join('')} ${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

function pseudoPhrase(phrase: Phrase): Phrase {
  if (typeof phrase === 'string') return pseudo(phrase);
  const { by, other, ...forms } = phrase;
  const changed = Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, pseudo(text)]));
  return { ...changed, by, other: pseudo(other) };
}

/** Every text of the interface in the pseudo-language. */
export const pseudoStrings = Object.fromEntries(Object.entries<Phrase>(en).map(([id, phrase]) => [id, pseudoPhrase(phrase)])) as Strings; // the same ids as `en`

/** Texts of the host for a locale of the toolbar: only the pseudo-language is none of the library's. */
export function storyStrings(locale: string): Strings | undefined {
  return locale === pseudoLocale ? pseudoStrings : undefined;
}
