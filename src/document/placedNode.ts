import type { JsonValue } from '../spec/types.js';
import type { Placed } from './locator.js';
import { indexOfSegment, parsePointer } from './pointer.js';

/** Offsets in the text: first character, and behind the last one. */
export type Span = readonly [start: number, end: number];

/** A value of the text with its place. */
export interface PlacedNode extends Placed {
  readonly value: JsonValue;
  end: number;
  readonly items?: PlacedNode[];
  readonly members?: Map<string, PlacedNode>;
}

/** A list that is still being filled. */
export interface OpenList extends PlacedNode {
  readonly value: JsonValue[];
  readonly items: PlacedNode[];
  readonly members?: undefined;
}

/** An object that is still being filled. */
export interface OpenObject extends PlacedNode {
  readonly value: { [key: string]: JsonValue };
  readonly items?: undefined;
  readonly members: Map<string, PlacedNode>;
}

/** The node a JSON pointer leads to. */
export function nodeAt(root: PlacedNode | undefined, pointer: string): PlacedNode | undefined {
  let node = root;
  for (const segment of parsePointer(pointer) ?? [undefined]) {
    if (segment === undefined || node === undefined) return undefined;
    const index = node.items && indexOfSegment(segment);
    node = index === undefined ? node.members?.get(segment) : node.items?.[index];
  }
  return node;
}
