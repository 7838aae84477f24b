import { endOfString, endOfValue, skipSpace } from './endOfValue.js';
import type { Placed } from './locator.js';
import { indexOfSegment, parsePointer } from './pointer.js';
import type { Span } from './placedNode.js';

/** Where a value stands, and what lies in it once that was asked for. */
interface Spot extends Placed {
  items?: readonly Spot[];
  members?: ReadonlyMap<string, Spot>;
}

/**
 * Finds where values stand in a text that is JSON without a key given twice. Only the objects and lists on the way are looked
 * into, each of them once, since most documents are asked for few places.
 */
export function strictPlaces(text: string): (pointer: string) => Placed | undefined {
  let root: Spot | undefined;
  return (pointer) => {
    let spot: Spot | undefined = root ??= spotAt(text, skipSpace(text, 0), undefined);
    for (const segment of parsePointer(pointer) ?? [undefined]) {
      if (segment === undefined || spot === undefined) return undefined;
      spot = childOf(text, spot, segment);
    }
    return spot;
  };
}

function childOf(text: string, spot: Spot, segment: string): Spot | undefined {
  switch (text[spot.start]) {
    case '{': return (spot.members ??= membersOf(text, spot)).get(segment);
    case '[': {
      const index = indexOfSegment(segment);
      return index === undefined ? undefined : (spot.items ??= itemsOf(text, spot))[index];
    }
    default: return undefined;
  }
}

function membersOf(text: string, { start }: Spot): ReadonlyMap<string, Spot> {
  const members = new Map<string, Spot>();
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const key: Span = [at, endOfString(text, at)];
    const colon = skipSpace(text, key[1]);
    const spot = spotAt(text, skipSpace(text, colon + 1), key);
    members.set(JSON.parse(text.slice(...key)) as string, spot); // a key is a string
    at = behindComma(text, spot.end);
  }
  return members;
}

function itemsOf(text: string, { start }: Spot): readonly Spot[] {
  const items: Spot[] = [];
  let at = skipSpace(text, start + 1);
  while (text[at] !== ']') {
    const spot = spotAt(text, at, undefined);
    items.push(spot);
    at = behindComma(text, spot.end);
  }
  return items;
}

function spotAt(text: string, start: number, key: Span | undefined): Spot {
  return { start, end: endOfValue(text, start), key };
}

/** The next entry of a container, or its end. */
function behindComma(text: string, end: number): number {
  const at = skipSpace(text, end);
  return text[at] === ',' ? skipSpace(text, at + 1) : at;
}
