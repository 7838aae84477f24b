const quote = 0x22;
const slash = 0x2f;
const backslash = 0x5c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const openings = new Map([[0x7b, 0x7d], [0x5b, 0x5d]]);
const closings = new Set(openings.values());

/**
 * Whether a text is well nested and no deeper than `max`, told by its brackets alone: a glance that spares almost every text a
 * scan. False means that nothing is known, as in a text with comments or with a bracket that closes nothing. Spec: RFC 8259, 2.
 */
export function isSurelyFlat(text: string, max: number): boolean {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === quote) {
      at = endOfString(text, at);
      continue;
    }
    // Most letters outside of strings are spaces.
    if (letter <= 0x20) continue;
    if (letter === slash) return false;
    const closing = openings.get(letter);
    if (closing !== undefined) {
      if (open.push(closing) > max) return false;
    } else if (closings.has(letter) && open.pop() !== letter) {
      return false;
    }
  }
  return true;
}

// Where a string ends for the parser as well: at the next quote without a backslash, or with its line.
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === backslash) at++;
    else if (letter === quote || letter === lineFeed || letter === carriageReturn) return at;
  }
  return text.length;
}
