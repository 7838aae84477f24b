import { isObject } from '../../document/jsonKind.js';
import { same } from '../../engine/resolve/same.js';
import type { FlowNode } from './flowTree.js';
import { longestRise } from './longestRise.js';
import { matchInOrder, type Pairs } from './pairs.js';

/** Pairs what stands in two versions of one list: what is alike, what has the same name, then what has the same type and place. */
export function alignLists(older: readonly FlowNode[], newer: readonly FlowNode[], pairs: Pairs): void {
  matchInOrder(older, newer, (node) => node.text, pairs);
  // An input may become one of another type, but what holds components may not: its lists would be others.
  matchInOrder(older, newer, (node) => (isObject(node.value) && node.lists.size === 0 && !isContainer(node) && typeof node.value['name'] === 'string' ? node.value['name'] : undefined), pairs);
  const [gapsBefore, gapsAfter] = gapsOf(older, newer, pairs);
  for (const [gap, items] of gapsAfter) {
    const candidates = gapsBefore.get(gap) ?? [];
    for (const item of items) {
      const partner = candidates.find((candidate) => pairs.isFree(candidate) && isLike(candidate, item));
      if (partner) pairs.add(partner, item);
    }
  }
}

const isContainer = ({ value }: FlowNode) => isObject(value) && (value['type'] === 'Form' || value['type'] === 'If' || value['type'] === 'Switch');

/** Same type, and for what has a name something more in common than that. */
function isLike({ value: a, kind }: FlowNode, { value: b }: FlowNode): boolean {
  if (kind !== 'component' || !isObject(a) || !isObject(b) || a['type'] !== b['type']) return false;
  if (typeof a['name'] !== 'string' && typeof b['name'] !== 'string') return true;
  return Object.keys(a).some((key) => key !== 'type' && same(a[key], b[key]));
}

/** The nodes without a partner on both sides, by the number of pairs that stand before them in both lists. */
function gapsOf(older: readonly FlowNode[], newer: readonly FlowNode[], pairs: Pairs): readonly [Map<number, FlowNode[]>, Map<number, FlowNode[]>] {
  const within = new Set(older);
  const anchors = longestRise(newer.flatMap((node) => {
    const partner = pairs.olderOf(node);
    return partner && within.has(partner) ? [[partner, node] as const] : [];
  }), ([partner]) => partner.index);
  const group = (list: readonly FlowNode[], fixed: ReadonlySet<FlowNode>) => {
    let gap = 0;
    const gaps = new Map<number, FlowNode[]>();
    for (const node of list) {
      if (fixed.has(node)) gap++;
      else if (pairs.isFree(node)) gaps.set(gap, [...(gaps.get(gap) ?? []), node]);
    }
    return gaps;
  };
  return [group(older, new Set(anchors.map(([node]) => node))), group(newer, new Set(anchors.map(([, node]) => node)))];
}
