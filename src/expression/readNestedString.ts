const escapes: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' };

/**
 * Reads the string that begins with the quote at `start`; undefined when it is not closed before `last`.
 * A `}` is dropped before escapes are looked at, so it can't be written at all. Spec: flow-json.md 6.1.
 */
export function readNestedString(text: string, start: number, last: number): { readonly value: string; readonly end: number } | undefined {
  const quote = text[start];
  let value = '';
  let escaped = false;
  for (let at = start + 1; at < last; at += 1) {
    const character = text[at]!;
    if (character === '}') continue;
    if (escaped) {
      value += Object.hasOwn(escapes, character) ? escapes[character] : character;
      escaped = false;
    } else if (character === '\\') {
      escaped = true;
    } else if (character === quote) {
      return { value, end: at + 1 };
    } else {
      value += character;
    }
  }
  return undefined;
}
