import { isDeepStrictEqual } from 'node:util';
import { isList, isObject } from '../../../src/document/jsonKind.js';
import { joinPointer, parsePointer, valueAt } from '../../../src/document/pointer.js';
import type { JsonValue } from '../../../src/spec/types.js';

const longestText = 80;
const mostItems = 5;

/** The same part of two documents. */
export interface Excerpts {
  /** Pointer of that part. */
  readonly part: string;
  readonly bad: string;
  readonly good: string;
}

/** The smallest part of two documents that shows how they differ around a place, the rest of that part left out as `…`. */
export function excerpts(bad: JsonValue, good: JsonValue, pointer: string): Excerpts {
  const part = partThatDiffers(bad, good, pointer);
  const print = (value: JsonValue, other: JsonValue): string => printed(valueAt(value, part)!, valueAt(other, part), part, pointer, '');
  return { part, bad: print(bad, good), good: print(good, bad) };
}

/** Climbs from a place until there is an object or a list on both sides that is not the same, and no other component. */
function partThatDiffers(bad: JsonValue, good: JsonValue, pointer: string): string {
  const steps = parsePointer(pointer) ?? [];
  for (let length = steps.length; length > 0; length -= 1) {
    const part = joinPointer('', ...steps.slice(0, length));
    const [left, right] = [valueAt(bad, part), valueAt(good, part)];
    const isPart = (isObject(left) && isObject(right) && left.type === right.type) || (isList(left) && isList(right));
    if (isPart && !isDeepStrictEqual(left, right)) return part;
  }
  return '';
}

function printed(value: JsonValue, other: JsonValue | undefined, pointer: string, focus: string, indent: string): string {
  const deeper = `${indent}  `;
  const leavesOut = (child: JsonValue, twin: JsonValue | undefined, at: string): boolean => isDeepStrictEqual(child, twin) && focus !== at && !focus.startsWith(`${at}/`);
  const shown = (child: JsonValue, twin: JsonValue | undefined, at: string): string => (leavesOut(child, twin, at) ? hinted(child) : printed(child, twin, at, focus, deeper));
  if (isList(value)) {
    const twins = isList(other) ? other : [];
    const lines = withGaps(value.map((item, index) => ({ isDull: leavesOut(item, twins[index], `${pointer}/${index}`), text: () => shown(item, twins[index], `${pointer}/${index}`) })));
    return enclosed('[', lines, ']', indent);
  }
  if (isObject(value)) {
    const twins = isObject(other) ? other : {};
    const lines = Object.entries(value).flatMap(([key, child]) => (child === undefined ? [] : `${JSON.stringify(key)}: ${shown(child, twins[key], joinPointer(pointer, key))}`));
    return enclosed('{', lines, '}', indent);
  }
  return scalar(value);
}

/** A value that is beside the point, in one word. */
function hinted(value: JsonValue): string {
  if (isList(value)) return value.length > 0 ? '[ … ]' : '[]';
  if (!isObject(value)) return scalar(value);
  const name = ['type', 'id', 'name'].find((key) => typeof value[key] === 'string');
  const rest = Object.keys(value).length > (name ? 1 : 0);
  return name ? `{ ${JSON.stringify(name)}: ${scalar(value[name]!)}${rest ? ', …' : ''} }` : rest ? '{ … }' : '{}';
}

/** The items of a list; where there are many, those that matter, and not too many of them. */
function withGaps(items: readonly { readonly isDull: boolean; readonly text: () => string }[]): readonly string[] {
  if (items.length <= mostItems) return items.map(({ text }) => text());
  const kept = new Set(items.flatMap(({ isDull }, index) => (isDull ? [] : [index])).slice(0, mostItems - 2));
  if (kept.size === 0) kept.add(0);
  const lines: string[] = [];
  let gap = 0;
  const close = (): void => {
    if (gap > 0) lines.push(`… ${gap} more`);
    gap = 0;
  };
  items.forEach(({ text }, index) => {
    if (!kept.has(index)) {
      gap += 1;
      return;
    }
    close();
    lines.push(text());
  });
  close();
  return lines;
}

function enclosed(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return open + close;
  const short = `${open} ${lines.join(', ')} ${close}`;
  if (short.length + indent.length <= longestText && !short.includes('\n')) return short;
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}

function scalar(value: JsonValue): string {
  const text = JSON.stringify(value);
  return text.length > longestText ? `${text.slice(0, longestText - 40)}… (${text.length - 2} characters)"` : text;
}
