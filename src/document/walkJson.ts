import { jsonTokens, type TokenKind } from './jsonTokens.js';

/** Told of what stands in a text, in order, with offsets: first character, and behind the last. */
export interface JsonWalker {
  openObject(start: number, end: number): void;
  openList(start: number, end: number): void;
  /** Ends the object or list that was opened last. */
  close(end: number): void;
  key(key: string, start: number, end: number): void;
  literal(value: string | number | boolean | null, start: number, end: number): void;
  /** An object or list stood here that nests too deep to be read. */
  tooDeep(start: number): void;
  problem(words: string, start: number, end: number): void;
}

const missingValue = 'a value is missing';

/**
 * Goes through JSON text and on after mistakes, so that half-typed text gives what is there. Objects and lists inside of more than
 * `maxDepth` others are passed over.
 */
export function walkJson(text: string, maxDepth: number, walker: JsonWalker): void {
  const tell = (words: string): void => walker.problem(words, tokens.start, tokens.end);
  const tokens = jsonTokens(text, tell);
  let depth = 0;

  function skipTo(close: TokenKind): void {
    while (tokens.kind !== close && tokens.kind !== ',' && tokens.kind !== 'end') tokens.next();
  }

  /** Whether a value stands here; reads it if so. */
  function value(): boolean {
    const { kind, start, end } = tokens;
    if (kind === '{' || kind === '[') {
      if (depth === maxDepth) {
        skipNested();
        walker.tooDeep(start);
      } else if (kind === '{') {
        walker.openObject(start, end);
        members('}', member);
      } else {
        walker.openList(start, end);
        members(']', value);
      }
      return true;
    }
    if (kind !== 'text' && kind !== 'value') return false;
    walker.literal(tokens.value, start, end);
    tokens.next();
    return true;
  }

  /** Passes over an object or list without calling itself for what is inside. */
  function skipNested(): void {
    const open: TokenKind[] = [];
    do {
      const { kind } = tokens;
      if (kind === '{') open.push('}');
      else if (kind === '[') open.push(']');
      else if (kind === open.at(-1)) open.pop();
      tokens.next();
    } while (open.length > 0 && tokens.kind !== 'end');
  }

  function members(close: '}' | ']', one: () => boolean): void {
    depth++;
    tokens.next();
    for (let following = false; tokens.kind !== close && tokens.kind !== 'end'; following = true) {
      if (tokens.kind === ',') {
        if (!following) tell(missingValue);
        tokens.next();
      } else if (following) {
        tell('a comma is missing');
      }
      if (!one()) {
        tell(missingValue);
        skipTo(close);
      }
    }
    depth--;
    walker.close(tokens.end);
    if (tokens.kind === 'end') tell(close === '}' ? 'a closing brace is missing' : 'a closing bracket is missing');
    else tokens.next();
  }

  function member(): boolean {
    const { kind, value: key, start, end } = tokens;
    if (kind !== 'text') {
      tell('a key in double quotes is missing');
      skipTo('}');
      return false;
    }
    walker.key(key as string, start, end); // the value of a text
    tokens.next();
    const isPaired = tokens.kind === ':';
    if (isPaired) tokens.next();
    if (!isPaired || !value()) {
      tell(isPaired ? missingValue : 'a colon is missing after the key');
      skipTo('}');
    }
    return true;
  }

  tokens.next();
  if (!value()) tell(missingValue);
  else if (tokens.kind !== 'end') tell('there is more text behind the end of the document');
}
