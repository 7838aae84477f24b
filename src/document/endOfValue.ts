const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;

/** Behind the closing quote of the string that opens at `start`, in a text that is JSON. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** Behind the value that begins at `start`, in a text that is JSON. */
export function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const letter = text.charCodeAt(at);
    if (letter === quote) at = endOfString(text, at);
    else {
      if (isOpening(letter)) depth++;
      else if (isClosing(letter)) depth--;
      at++;
    }
  } while (depth > 0);
  if (text.charCodeAt(start) !== quote && !isOpening(text.charCodeAt(start))) while (isOfWord(text.charCodeAt(at))) at++;
  return at;
}

/** The first letter from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) <= 0x20) next++;
  return next;
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first--;
  return (at - first) % 2 === 1;
}

const isOpening = (letter: number): boolean => letter === 0x7b || letter === 0x5b;
const isClosing = (letter: number): boolean => letter === 0x7d || letter === 0x5d;
/** NaN, behind the end of the text, is none. */
const isOfWord = (letter: number): boolean => letter > 0x20 && letter !== comma && !isClosing(letter);
