import type { FlowDocument } from '../../document/flowDocument.js';
import { type FlowNode, flowTree, withLists } from './flowTree.js';
import type { FlowChange } from './flowChange.js';
import { longestRise } from './longestRise.js';
import { matchFlows } from './matchFlows.js';
import type { Pairs } from './pairs.js';
import { subjectOf } from './subjectOf.js';
import { valueChanges } from './valueChanges.js';
import type { JsonValue } from '../../spec/types.js';

/**
 * What changed from one version of a Flow to another, in the order of the newer one: screens and components added, removed, moved
 * and changed value by value, routes, data models and payloads. `applyFlowDiff` makes the newer version of the older again.
 * The order of keys is no difference.
 */
export function diffFlows(before: FlowDocument, after: FlowDocument): readonly FlowChange[] {
  const [older, newer] = [flowTree(before.value), flowTree(after.value)];
  const pairs = matchFlows(older, newer);
  const changes: FlowChange[] = [];
  comparePair(older, newer);
  return changes;

  function comparePair(a: FlowNode, b: FlowNode): void {
    changes.push(...valueChanges(a, b, subjectOf(b, a)));
    for (const below of new Set([...b.lists.keys(), ...a.lists.keys()])) compareLists(a.lists.get(below) ?? [], b.lists.get(below) ?? []);
  }

  function compareLists(a: readonly FlowNode[], b: readonly FlowNode[]): void {
    for (const node of a) if (pairs.isFree(node)) changes.push({ kind: node.kind === 'screen' || isTopLevel(node) ? 'screen-removed' : 'component-removed', from: node.pointer, before: remainder(node, pairs), about: subjectOf(node) });
    const within = new Set(a);
    const partners = b.flatMap((node) => {
      const partner = pairs.olderOf(node);
      return partner && within.has(partner) ? [partner] : [];
    });
    const still = new Set(longestRise(partners, (node) => node.index));
    for (const node of b) place(node, still);
  }

  /** Says how a node of the newer version came to stand where it does, and what changed in it. */
  function place(node: FlowNode, still: ReadonlySet<FlowNode>): void {
    const partner = pairs.olderOf(node);
    const ofScreen = node.kind === 'screen' || isTopLevel(node);
    if (partner) {
      if (!still.has(partner)) changes.push({ kind: ofScreen ? 'screen-moved' : 'component-moved', from: partner.pointer, to: node.pointer, about: subjectOf(node, partner) });
      comparePair(partner, node);
      return;
    }
    changes.push({ kind: ofScreen ? 'screen-added' : 'component-added', to: node.pointer, after: remainder(node, pairs), about: subjectOf(node) });
    placeMovedInto(node);
  }

  function placeMovedInto(added: FlowNode): void {
    const nothing = new Set<FlowNode>();
    for (const items of added.lists.values()) {
      for (const item of items) {
        if (pairs.isFree(item)) placeMovedInto(item);
        else place(item, nothing);
      }
    }
  }
}

const isTopLevel = (node: FlowNode) => node.list === '/screens';

/** A node without whatever in it has a partner in the other version. */
function remainder(node: FlowNode, pairs: Pairs): JsonValue {
  return withLists(node.kind, node.value, (below) => (node.lists.get(below) ?? []).filter(pairs.isFree).map((item) => remainder(item, pairs)));
}
