import type { en, StringId } from './en.js';
import type { NamesOf, Phrase } from './phrase.js';

/** Texts of one language. What is missing is shown in English; a test lets nothing be missing in what we ship. */
export type Translation = { readonly [id in StringId]?: Phrase };

type SameNames<A extends Phrase, B extends Phrase> = [NamesOf<A>] extends [NamesOf<B>] ? ([NamesOf<B>] extends [NamesOf<A>] ? A : never) : never;
/** `never` at each id that `English` does not have, and at each phrase that fills in other names than the English one. */
export type Faithful<T, English> = { readonly [id in keyof T]: id extends keyof English ? (T[id] extends Phrase ? (English[id] extends Phrase ? SameNames<T[id], English[id]> : never) : never) : never };

/** Texts of one language; an id too many, and a `{name}` that is missing or unknown, do not compile. */
export function translation<const T extends Translation>(words: T & Faithful<T, typeof en>): Translation {
  return words;
}
