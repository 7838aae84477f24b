/** A tree of tokens with each leaf turned into text, and with the keys it had. */
export type Texts<T> = { -readonly [K in keyof T]: T[K] extends string | number ? string : Texts<T[K]> };

/** Turns every leaf of a token tree into text, telling `turn` the path of the leaf. */
export function mapTokens<T extends object>(tokens: T, turn: (value: string | number, path: readonly string[]) => string, path: readonly string[] = []): Texts<T> {
  const entries = Object.entries(tokens).map(([key, value]: [string, string | number | object]) => {
    const here = [...path, key];
    return [key, typeof value === 'object' ? mapTokens(value, turn, here) : turn(value, here)];
  });
  // `fromEntries` forgets which keys it was given; they are the keys of `tokens`.
  return Object.fromEntries(entries) as Texts<T>;
}
