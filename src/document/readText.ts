import type { RuleId } from '../diagnostics/catalog.js';
import type { Params } from '../diagnostics/diagnostic.js';
import { caps } from '../spec/limits.js';
import type { JsonValue } from '../spec/types.js';
import { bareObject, isPrototypeKey } from './bareObject.js';
import type { Findings } from './findings.js';
import type { LineTable } from './lineTable.js';
import type { OpenList, OpenObject, PlacedNode, Span } from './placedNode.js';
import { joinPointer } from './pointer.js';
import { walkJson } from './walkJson.js';

interface Frame {
  readonly node: OpenList | OpenObject;
  /** Key that waits for its value. */
  key?: string | undefined;
  keySpan?: Span | undefined;
}

/** Reads JSON text into values with places. Goes on after mistakes, so half-typed text gives what is there. */
export function readText(text: string, lines: LineTable, findings: Findings): PlacedNode | undefined {
  const frames: Frame[] = [];
  let root: PlacedNode | undefined;
  let count = 0;
  let lastProblem = -1;
  let cutReported = false;

  const report = (rule: RuleId, [start, end]: Span, params?: Params, pointer = pointerOfNext): void => {
    if (!findings.full) findings.add(rule, { pointer: pointer(frames), range: () => lines.range(start, end) }, params);
  };

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

  function open(node: OpenList | OpenObject, end: number): void {
    if (admit([node.start, end])) attach(node);
    // What is inside of a value that is not kept is not kept either, but has to end somewhere.
    frames.push({ node });
  }

  function place(value: JsonValue, [start, end]: Span): void {
    attach({ value, start, end, key: frames.at(-1)?.keySpan });
  }

  /** In a list what is left out keeps its place. */
  function leaveOut(span: Span): void {
    if (frames.at(-1)?.node.items) place(null, span);
  }

  walkJson(text, caps.depth, {
    openObject: (start, end) => open({ value: bareObject(), start, end: start, key: frames.at(-1)?.keySpan, members: new Map() }, end),
    openList: (start, end) => open({ value: [], start, end: start, key: frames.at(-1)?.keySpan, items: [] }, end),
    close(end) {
      const frame = frames.pop();
      if (frame) frame.node.end = end;
    },
    key(key, start, end) {
      const frame = frames.at(-1);
      if (!frame) return;
      frame.key = key;
      frame.keySpan = [start, end];
    },
    literal(value, ...span) {
      if (!admit(span)) return;
      if (typeof value !== 'number' || Number.isFinite(value)) {
        place(value, span);
      } else {
        report('not-json-value', span, { found: 'a number too large to be kept' });
        leaveOut(span);
      }
    },
    tooDeep(start) {
      const span: Span = [start, start + 1];
      if (!admit(span)) return;
      if (!cutReported) report('too-deep', span, { max: caps.depth });
      cutReported = true;
      leaveOut(span);
    },
    problem(problem, start, end) {
      // One mistake brings several complaints at the same place; the first is the helpful one.
      if (start === lastProblem) return;
      lastProblem = start;
      report('json-syntax', [start, end], { problem }, pointerOfContainer);
    },
  });

  return root;
}

const pointerOfNext = (frames: readonly Frame[]): string =>
  joinPointer(pointerOfContainer(frames), ...segmentOf(frames.at(-1), 0));
const pointerOfContainer = (frames: readonly Frame[]): string =>
  joinPointer('', ...frames.slice(0, -1).flatMap((frame) => segmentOf(frame, -1)));

const segmentOf = (frame: Frame | undefined, step: 0 | -1): readonly (string | number)[] => {
  if (frame?.node.items) return [frame.node.items.length + step];
  return frame?.key === undefined ? [] : [frame.key];
};
