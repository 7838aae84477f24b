import type { ElementOptions } from './ElementOptions.js';

/** How an option is had from an attribute, and kept in step with it. */
export interface OptionRow<V> {
  readonly attribute?: string;
  /** The value an attribute stands for; null is no attribute. */
  readonly read: (text: string | null) => V;
  /** The text a value is kept as, null for none. Without it a value is kept as it is, and the attribute only sets it. */
  readonly write?: (value: V) => string | null;
}
type Table = { readonly [K in keyof ElementOptions]: OptionRow<ElementOptions[K]> };

const text = (attribute: string): OptionRow<string | undefined> => ({ attribute, read: (given) => given ?? undefined, write: (value) => value ?? null });

const textOr = (attribute: string, otherwise: string): OptionRow<string> => ({ attribute, read: (given) => given ?? otherwise, write: String });

/** One of some words, first the default; an unknown word counts as that. A record, so that a forgotten word is a compile error. */
function word<W extends string>(attribute: string, words: Readonly<Record<W, true>>): OptionRow<W> {
  const known = Object.keys(words) as W[];
  return { attribute, read: (given) => known.find((one) => one === given?.toLowerCase()) ?? known[0]!, write: String };
}

const objectOnly = <V>(): OptionRow<V | undefined> => ({ read: () => undefined });

/** JSON in an attribute; text that is none is the page's mistake, and reported as such. */
const json = <V extends object>(attribute: string): OptionRow<V | undefined> => ({
  attribute,
  read: (given) => {
    if (given === null) return undefined;
    try {
      return JSON.parse(given) as V;
    } catch (cause) {
      reportError(new TypeError(`The attribute ${attribute} of a Flow preview takes JSON. It is ignored, because it can't be read: ${String(cause)}`, { cause }));
      return undefined;
    }
  },
});

/** Every option of the element, by the name of its property. */
export const optionTable: Table = {
  flow: { attribute: 'flow', read: (given) => given ?? undefined },
  src: text('src'),
  platform: word('platform', { android: true, ios: true }),
  colorScheme: word('color-scheme', { auto: true, light: true, dark: true }),
  surface: word('surface', { sheet: true, screen: true, phone: true, desktop: true }),
  fit: word('fit', { none: true, fill: true, contain: true }),
  locale: textOr('locale', 'en'),
  timeZone: textOr('time-zone', 'UTC'),
  textScale: { attribute: 'text-scale', read: (given) => Number(given) || 1, write: String },
  // Default true, so its absence can't say false.
  interactive: { attribute: 'interactive', read: (given) => given?.toLowerCase() !== 'false', write: String },
  screen: text('screen'),
  focusedPointer: text('focused-pointer'),
  showFindings: { attribute: 'show-findings', read: (given) => given !== null },
  validate: { attribute: 'validate', read: (given) => given !== null, write: (value) => (value ? '' : null) },
  launch: json('launch'),
  chat: json('chat'),
  strings: json('strings'),
  endpoint: objectOnly(),
  chooseRoute: objectOnly(),
};

/** Properties by the name of their attribute. */
export const propertyOf = new Map(Object.entries(optionTable).flatMap(([name, { attribute }]) => (attribute ? [[attribute, name as keyof ElementOptions] as const] : [])));
