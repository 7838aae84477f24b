import { isList, isObject } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { JsonValue } from '../../spec/types.js';
import { canonicalJson } from '../digest/canonicalJson.js';

/** What a node of the tree is; a list of screens or of components may hold anything, so `entry` is what is no object. */
export type NodeKind = 'flow' | 'screen' | 'component' | 'entry';

/** The Flow, a screen or a component, with what stands in it. */
export interface FlowNode {
  readonly kind: NodeKind;
  readonly pointer: string;
  readonly value: JsonValue;
  readonly parent: FlowNode | undefined;
  /** Which list of the parent it stands in, and where; `''` and 0 for the Flow. */
  readonly list: string;
  readonly index: number;
  /** Lists of nodes, by the pointer below this node that leads to each. */
  readonly lists: ReadonlyMap<string, readonly FlowNode[]>;
  /** Its canonical JSON: equal for nodes that are alike. */
  readonly text: string;
}

/** Reads a document's value as a tree of screens and components. */
export function flowTree(value: JsonValue): FlowNode {
  return nodeOf(value, 'flow', '', undefined, '', 0);
}

function nodeOf(value: JsonValue, kind: NodeKind, pointer: string, parent: FlowNode | undefined, list: string, index: number): FlowNode {
  const lists = new Map<string, readonly FlowNode[]>();
  const node: FlowNode = { kind: isObject(value) ? kind : 'entry', pointer, value, parent, list, index, lists, text: canonicalJson(value) };
  for (const path of listPaths(kind, value)) {
    const below = joinPointer('', ...path);
    const items = path.reduce<JsonValue | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value) as readonly JsonValue[];
    lists.set(below, items.map((item, at) => nodeOf(item, kind === 'flow' ? 'screen' : 'component', joinPointer(`${pointer}${below}`, at), node, below, at)));
  }
  return node;
}

/** Where a node keeps lists of nodes; only lists that are there. Spec: flow-json.md 1, 3, 7 to 9. */
export function listPaths(kind: NodeKind, value: JsonValue): readonly (readonly string[])[] {
  if (!isObject(value)) return [];
  const own = (path: readonly string[]) => isList(path.reduce<JsonValue | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value));
  if (kind === 'flow') return [['screens']].filter(own);
  if (kind === 'screen') return [['layout', 'children']].filter(own);
  if (value['type'] === 'Form') return [['children']].filter(own);
  if (value['type'] === 'If') return [['then'], ['else']].filter(own);
  const cases = value['type'] === 'Switch' ? value['cases'] : undefined;
  return isObject(cases) ? Object.keys(cases).map((key) => ['cases', key]).filter(own) : [];
}

/** A node and all below it, in document order. */
export function* nodesBelow(node: FlowNode): Generator<FlowNode> {
  yield node;
  for (const items of node.lists.values()) for (const item of items) yield* nodesBelow(item);
}

/** A value with each of its lists of nodes made by `fill`. What it is made of is not changed. */
export function withLists(kind: NodeKind, value: JsonValue, fill: (below: string, items: readonly JsonValue[]) => readonly JsonValue[]): JsonValue {
  return listPaths(kind, value).reduce<JsonValue>((made, path) => replaceAt(made, path, fill(joinPointer('', ...path), readAt(value, path) as readonly JsonValue[])), value);
}

/** The value at a way through objects; undefined where it leads nowhere. */
export function readAt(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}

/** A copy of a value with the entry at a way through objects set, or taken out where `entry` is undefined. */
export function replaceAt(value: JsonValue, [key, ...rest]: readonly string[], entry: JsonValue | undefined): JsonValue {
  if (key === undefined) return entry ?? null;
  const copy = Object.assign(Object.create(null) as { [key: string]: JsonValue }, isObject(value) ? value : {});
  const below = rest.length > 0 ? replaceAt(copy[key] ?? Object.create(null) as JsonValue, rest, entry) : entry;
  if (below === undefined) delete copy[key];
  else copy[key] = below;
  return copy;
}
