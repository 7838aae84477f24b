import type { Phrase } from '../../src/strings/phrase.js';

/** The names a text fills in, each once, in order. */
export const namesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

/** The plural forms of a phrase; a plain text is its only one. */
export const formsOf = (phrase: Phrase): { readonly [form: string]: string } => (typeof phrase === 'string' ? { other: phrase } : Object.fromEntries(Object.entries(phrase).filter(([form]) => form !== 'by')));

/** Plural forms that numbers up to a thousand take in a language. */
export function formsNeeded(language: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 1_001 }, (_, number) => rules.select(number)));
}
