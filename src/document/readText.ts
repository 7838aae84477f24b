import { type ParseErrorCode, visit } from 'jsonc-parser';
import type { RuleId } from '../diagnostics/catalog.js';
import type { Params } from '../diagnostics/diagnostic.js';
import { caps } from '../spec/limits.js';
import type { JsonValue } from '../spec/types.js';
import { bareObject, isPrototypeKey } from './bareObject.js';
import { cutDepth } from './cutDepth.js';
import type { Findings } from './findings.js';
import type { LineTable } from './lineTable.js';
import type { OpenList, OpenObject, PlacedNode, Span } from './placedNode.js';
import { joinPointer } from './pointer.js';
import { syntaxProblem } from './syntaxProblems.js';

interface Frame {
  readonly node: OpenList | OpenObject;
  /** Key that waits for its value. */
  key?: string | undefined;
  keySpan?: Span | undefined;
}

/** Reads JSON text into values with places. Goes on after mistakes, so half-typed text gives what is there. */
export function readText(source: string, lines: LineTable, findings: Findings): PlacedNode | undefined {
  const { text, cuts } = cutDepth(source, caps.depth);
  const frames: Frame[] = [];
  let root: PlacedNode | undefined;
  let count = 0;
  let lastProblem = -1;
  let cutReported = false;

  const report = (rule: RuleId, [start, end]: Span, params?: Params, pointer = pointerOfNext): void => {
    if (!findings.full) findings.add(rule, { pointer: pointer(frames), range: () => lines.range(start, end) }, params);
  };

  function place(value: JsonValue, [start, end]: Span): void {
    attach({ value, start, end, key: frames.at(-1)?.keySpan });
  }

  function attach(node: PlacedNode): void {
    const frame = frames.at(-1);
    if (!frame) {
      root = node;
    } else if (frame.node.items) {
      frame.node.value.push(node.value);
      frame.node.items.push(node);
    } else if (frame.key !== undefined) {
      const { members, value } = frame.node;
      const first = members.get(frame.key);
      if (first?.key) reportDuplicate(frame.key, first.key, node.key ?? first.key);
      if (isPrototypeKey(frame.key)) report('prototype-key', node.key ?? [node.start, node.end], { key: frame.key });
      members.set(frame.key, node);
      value[frame.key] = node.value;
    }
  }

  function reportDuplicate(key: string, first: Span, second: Span): void {
    if (findings.full) return;
    const pointer = pointerOfNext(frames);
    const related = [{ pointer, range: () => lines.range(...first) }];
    findings.add('duplicate-key', { pointer, range: () => lines.range(...second), related }, { key });
  }

  /** Whether one more value may be kept. */
  function admit(span: Span): boolean {
    count += 1;
    if (count === caps.values + 1) report('too-many-values', span, { max: caps.values });
    return count <= caps.values;
  }

  function finish(end: number): void {
    const frame = frames.pop();
    if (frame) frame.node.end = end;
    leaveKey();
  }

  function leaveKey(): void {
    const frame = frames.at(-1);
    if (frame) frame.key = undefined;
  }

  function literal(value: JsonValue, offset: number, length: number): void {
    const span: Span = [offset, offset + length];
    if (admit(span)) {
      const isCut = cuts.has(offset);
      const isTooLarge = typeof value === 'number' && !Number.isFinite(value);
      if (isCut && !cutReported) report('too-deep', span, { max: caps.depth });
      if (isTooLarge) report('not-json-value', span, { found: 'a number too large to be kept' });
      cutReported ||= isCut;
      if (!isCut && !isTooLarge) place(value, span);
      else if (frames.at(-1)?.node.items) place(null, span);
    }
    leaveKey();
  }

  function begin(make: (start: number, key: Span | undefined) => OpenList | OpenObject, offset: number, length: number): boolean {
    const node = make(offset, frames.at(-1)?.keySpan);
    const admitted = admit([offset, offset + length]);
    if (admitted) attach(node);
    // The parser keeps quiet about what is inside a refused value, but does say where it ends.
    frames.push({ node });
    return admitted;
  }

  visit(text, {
    onObjectBegin: (offset, length) => begin(openObject, offset, length),
    onArrayBegin: (offset, length) => begin(openList, offset, length),
    onObjectEnd: (offset, length) => finish(offset + length),
    onArrayEnd: (offset, length) => finish(offset + length),
    onObjectProperty(key, offset, length) {
      const frame = frames.at(-1);
      if (!frame) return;
      frame.key = key;
      frame.keySpan = [offset, offset + length];
    },
    onLiteralValue: (value: JsonValue, offset, length) => literal(value, offset, length),
    onError(code: ParseErrorCode, offset, length) {
      // One mistake makes the parser complain several times at the same place; the first complaint is the helpful one.
      if (offset === lastProblem) return;
      lastProblem = offset;
      report('json-syntax', [offset, offset + length], { problem: syntaxProblem(code) }, pointerOfContainer);
    },
  }, { disallowComments: true });

  return root;
}

const openObject = (start: number, key: Span | undefined): OpenObject =>
  ({ value: bareObject(), start, end: start, key, members: new Map<string, PlacedNode>() });
const openList = (start: number, key: Span | undefined): OpenList => ({ value: [], start, end: start, key, items: [] });

const pointerOfNext = (frames: readonly Frame[]): string =>
  joinPointer(pointerOfContainer(frames), ...segmentOf(frames.at(-1), 0));
const pointerOfContainer = (frames: readonly Frame[]): string =>
  joinPointer('', ...frames.slice(0, -1).flatMap((frame) => segmentOf(frame, -1)));

const segmentOf = (frame: Frame | undefined, step: 0 | -1): readonly (string | number)[] => {
  if (frame?.node.items) return [frame.node.items.length + step];
  return frame?.key === undefined ? [] : [frame.key];
};
