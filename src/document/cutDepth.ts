import { createScanner } from 'jsonc-parser';

/** A text whose nesting is bounded, of the same length and with the same line breaks as the original. */
export interface BoundedText {
  readonly text: string;
  /** Offsets at which a value stood that was cut out. */
  readonly cuts: ReadonlySet<number>;
}

// SyntaxKind of jsonc-parser is a const enum, which isolated modules can't read.
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const endOfFile = 17;

/**
 * Replaces arrays and objects nested deeper than `max` by `0`, because the parser calls itself for each level.
 *
 * The scanner is the parser's own, so both agree on what is a string. A bracket that closes nothing is ignored, which counts
 * rather too deep than too flat in broken text.
 */
export function cutDepth(text: string, max: number): BoundedText {
  const cuts = new Set<number>();
  const parts: string[] = [];
  const open: number[] = [];
  let kept = 0;
  let cutFrom = -1;
  const scanner = createScanner(text, true);
  const cutUntil = (end: number): void => {
    parts.push(text.slice(kept, cutFrom), '0', text.slice(cutFrom + 1, end).replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length)));
    kept = end;
    cutFrom = -1;
  };

  for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    if (token === openBrace || token === openBracket) {
      open.push(token);
      if (open.length <= max || cutFrom >= 0) continue;
      cutFrom = scanner.getTokenOffset();
      cuts.add(cutFrom);
    } else if (token === closeBrace || token === closeBracket) {
      if (open.at(-1) === token - 1) open.pop();
      if (cutFrom >= 0 && open.length === max) cutUntil(scanner.getPosition());
    }
  }
  if (cutFrom >= 0) cutUntil(text.length);
  return { text: cuts.size === 0 ? text : parts.join('') + text.slice(kept), cuts };
}
