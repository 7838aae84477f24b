import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { isList, isObject } from '../document/jsonKind.js';
import { indexOfSegment, parsePointer } from '../document/pointer.js';
import type { JsonValue } from '../spec/types.js';

/** Sorts findings by their place: by offset where there is text, else by the order of keys and items in the value. */
export function inOrder(findings: readonly Diagnostic[], value: JsonValue | undefined): readonly Diagnostic[] {
  return findings
    .map((finding) => ({ finding, key: finding.range ? [finding.range.start.offset] : positionsOf(finding.pointer, value) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

/** The position of each step of a pointer among its siblings; what is not there comes last. */
function positionsOf(pointer: string, root: JsonValue | undefined): readonly number[] {
  const positions: number[] = [];
  let at = root;
  for (const segment of parsePointer(pointer) ?? []) {
    const position = isObject(at) ? Object.keys(at).indexOf(segment) : (indexOfSegment(segment) ?? -1);
    positions.push(position < 0 ? Infinity : position);
    at = isList(at) ? at[position] : isObject(at) && position >= 0 ? at[segment] : undefined;
  }
  return positions;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const step = a.findIndex((position, index) => position !== b[index]);
  if (step === -1) return a.length - b.length;
  const [left, right] = [a[step], b[step]];
  return left === undefined || right === undefined ? a.length - b.length : left < right ? -1 : 1;
}
