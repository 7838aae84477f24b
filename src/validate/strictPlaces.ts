import { isEscaped } from '../document/isEscaped.js';
import type { Placed } from '../document/locator.js';
import type { Span } from '../document/placedNode.js';
import { parsePointer } from '../document/pointer.js';

/** Where a value stands, and where what is in it does, once that was asked for. */
interface Spot extends Placed {
  children?: ReadonlyMap<string, Spot>;
}

/**
 * Finds where values stand in a text that was read without a finding. Only the objects and lists on the way are looked into,
 * each of them once: a document is asked for few places, and to note all of them costs more than to judge it.
 */
export function strictPlaces(text: string): (pointer: string) => Placed | undefined {
  let root: Spot | undefined;
  return (pointer) => {
    let spot: Spot | undefined = root ??= rootOf(text);
    for (const segment of parsePointer(pointer) ?? [undefined]) {
      if (segment === undefined || spot === undefined) return undefined;
      spot = (spot.children ??= childrenOf(text, spot.start)).get(segment);
    }
    return spot;
  };
}

function rootOf(text: string): Spot {
  const start = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
  return { start, end: endOfValue(text, start), key: undefined };
}

/** What stands in an object by key, in a list by index. */
function childrenOf(text: string, start: number): ReadonlyMap<string, Spot> {
  const children = new Map<string, Spot>();
  if (!isOpening(text.charCodeAt(start))) return children;
  const isObject = text[start] === '{';
  let at = skipSpace(text, start + 1);
  while (!isClosing(text.charCodeAt(at))) {
    const key: Span | undefined = isObject ? [at, endOfString(text, at)] : undefined;
    const value = key ? skipSpace(text, skipSpace(text, key[1]) + 1) : at;
    const end = endOfValue(text, value);
    children.set(key ? JSON.parse(text.slice(...key)) as string : String(children.size), { start: value, end, key }); // a key is a string
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return children;
}

function endOfValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const letter = text.charCodeAt(at);
    if (letter === quote) {
      at = endOfString(text, at);
      continue;
    }
    if (isOpening(letter)) depth++;
    else if (isClosing(letter)) depth--;
    at++;
  } while (depth > 0);
  const first = text.charCodeAt(start);
  if (first !== quote && !isOpening(first)) while (isOfWord(text.charCodeAt(at))) at++;
  return at;
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) <= 0x20) next++;
  return next;
}

const quote = 0x22;
const comma = 0x2c;
const isOpening = (letter: number): boolean => letter === 0x7b || letter === 0x5b;
const isClosing = (letter: number): boolean => letter === 0x7d || letter === 0x5d;
/** NaN, behind the end of the text, is none. */
const isOfWord = (letter: number): boolean => letter > 0x20 && letter !== comma && !isClosing(letter);
