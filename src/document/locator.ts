import type { Range } from '../diagnostics/diagnostic.js';
import type { LineTable } from './lineTable.js';
import { nodeAt, type PlacedNode } from './placedNode.js';

/** Finds the place of a value, or of its key, in the text. A value without a key stands for itself. */
export type Locate = (pointer: string, part?: 'key' | 'value') => Range | undefined;

/** Makes the `locate` of a document; without a tree nothing has a place. */
export function locator(root: PlacedNode | undefined, lines?: LineTable): Locate {
  return (pointer, part = 'value') => {
    const node = nodeAt(root, pointer);
    if (!node || !lines) return undefined;
    const [start, end] = (part === 'key' ? node.key : undefined) ?? [node.start, node.end];
    return lines.range(start, end);
  };
}
