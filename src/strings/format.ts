import type { Phrase } from './phrase.js';

/** What is filled into a phrase: numbers are written as the locale does, texts stand as they are. */
export type Params = Readonly<Record<string, string | number>>;

/** How a language is written. */
export interface Writing {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly direction: 'ltr' | 'rtl';
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const leftToRight = /[^\W\d_]|[\u00aa-\u058f\u0900-\u1fff\u2c00-\ufb1c]/u;
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const marks = { ltr: '\u200e', rtl: '\u200f' } as const;

/** Keeps a filled-in text that runs the other way from turning the words around it. */
function isolated(value: string, direction: 'ltr' | 'rtl'): string {
  const opposite = direction === 'rtl' ? leftToRight : rightToLeft;
  return opposite.test(value) ? `${firstStrongIsolate}${value}${popIsolate}` : value;
}

/** Fills `{name}` in a phrase, in the plural form its number asks for; a name without a value stays as it is. */
export function format(phrase: Phrase, params: Params, { plural, number, direction }: Writing): string {
  const text = typeof phrase === 'string' ? phrase : (phrase[plural.select(Number(params[phrase.by]))] ?? phrase.other);
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? number.format(value) : isolated(value, direction);
  });
  // A page asks the first letter which way a text runs, and looks into what is isolated: a sentence keeps its own way.
  return filled.startsWith(firstStrongIsolate) ? marks[direction] + filled : filled;
}
