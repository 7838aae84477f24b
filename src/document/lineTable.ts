import type { Position, Range } from '../diagnostics/diagnostic.js';

/** Turns offsets into lines and columns. */
export interface LineTable {
  position(offset: number): Position;
  range(start: number, end: number): Range;
}

/**
 * Builds the line table of a text on first use. Lines end with LF, CRLF or CR and count from 1 (spec/README 20); a byte order
 * mark at the start takes no column.
 */
export function lineTable(text: string): LineTable {
  let starts: readonly number[] | undefined;

  function position(offset: number): Position {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, at - starts[low]!) + 1, offset: at };
  }

  return { position, range: (start, end) => ({ start: position(start), end: position(end) }) };
}

function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  const breaks = /\r\n|\r|\n/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
}
