import { isObject } from '../../document/jsonKind.js';
import { canonicalJson } from '../digest/canonicalJson.js';
import { alignLists } from './alignLists.js';
import { type FlowNode, nodesBelow } from './flowTree.js';
import { matchInOrder, matchUnique, Pairs } from './pairs.js';

/**
 * Finds for the screens and components of one version those of another that are the same, changed or not: by id, by name, by being
 * alike, and at last by their place between others. What is alike in several ways is never taken from another screen.
 */
export function matchFlows(older: FlowNode, newer: FlowNode): Pairs {
  const pairs = new Pairs();
  pairs.add(older, newer);
  const screens: (readonly [FlowNode, FlowNode])[] = matchScreens(older, newer, pairs);
  for (const [a, b] of screens) {
    matchUnique([...nodesBelow(a)], [...nodesBelow(b)], nameOf, pairs);
    matchUnique([...nodesBelow(a)], [...nodesBelow(b)], alike, pairs);
  }
  for (const [a, b] of screens) descend(a, b, pairs);
  const left = (root: FlowNode) => [...nodesBelow(root)].filter(pairs.isFree);
  for (const key of [alike, nameOf]) {
    for (const [a, b] of matchUnique(left(older), left(newer), key, pairs)) descend(a, b, pairs);
  }
  return pairs;
}

const screensOf = (root: FlowNode) => root.lists.get('/screens') ?? [];
const alike = (node: FlowNode) => (node.kind === 'component' ? node.text : undefined);
/** Type and name of an input or Form. */
const nameOf = (node: FlowNode) => (node.kind === 'component' && isObject(node.value) && typeof node.value['name'] === 'string' ? canonicalJson([node.value['type'] ?? null, node.value['name']]) : undefined);

function matchScreens(older: FlowNode, newer: FlowNode, pairs: Pairs): (readonly [FlowNode, FlowNode])[] {
  const found: (readonly [FlowNode, FlowNode])[] = [];
  const idOf = ({ value }: FlowNode) => (isObject(value) ? canonicalJson(value['id'] ?? null) : undefined);
  const otherwise = ({ value }: FlowNode) => (isObject(value) ? canonicalJson({ ...value, id: null }) : undefined);
  for (const key of [idOf, otherwise, (node: FlowNode) => (node.kind === 'entry' ? node.text : undefined)]) {
    found.push(...matchInOrder(screensOf(older), screensOf(newer), key, pairs));
  }
  return found;
}

/** Matches what stands in two nodes that are a pair, list by list. */
function descend(older: FlowNode, newer: FlowNode, pairs: Pairs): void {
  for (const [below, items] of newer.lists) {
    const before = older.lists.get(below);
    if (before) alignLists(before, items, pairs);
  }
  for (const items of newer.lists.values()) {
    for (const item of items) {
      const partner = pairs.olderOf(item);
      if (partner) descend(partner, item, pairs);
    }
  }
}
