import type { Range } from '../diagnostics/diagnostic.js';
import type { LineTable } from './lineTable.js';
import type { Span } from './placedNode.js';

/** Finds the place of a value, or of its key, in the text. A value without a key stands for itself. */
export type Locate = (pointer: string, part?: 'key' | 'value') => Range | undefined;

/** Offsets of a value and of its key, where it has one. */
export interface Placed {
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
  readonly key: Span | undefined;
}

/** Makes the `locate` of a document that was read from text. */
export function locator(find: (pointer: string) => Placed | undefined, lines: LineTable): Locate {
  return (pointer, part = 'value') => {
    const placed = find(pointer);
    if (!placed) return undefined;
    const [start, end] = (part === 'key' ? placed.key : undefined) ?? [placed.start, placed.end];
    return lines.range(start, end);
  };
}

/** The `locate` of what was not read from text: nothing has a place. */
export const nowhere: Locate = () => undefined;
