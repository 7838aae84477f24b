import type { FlowNode } from './flowTree.js';

/** Which node of the newer version is which of the older. */
export class Pairs {
  readonly #older = new Map<FlowNode, FlowNode>();
  readonly #newer = new Map<FlowNode, FlowNode>();

  /** Pairs two nodes, unless one of them has a partner already; says whether it did. */
  add(older: FlowNode, newer: FlowNode): boolean {
    if (this.#newer.has(older) || this.#older.has(newer)) return false;
    this.#newer.set(older, newer);
    this.#older.set(newer, older);
    return true;
  }

  olderOf(newer: FlowNode): FlowNode | undefined {
    return this.#older.get(newer);
  }

  newerOf(older: FlowNode): FlowNode | undefined {
    return this.#newer.get(older);
  }

  isFree = (node: FlowNode): boolean => !this.#newer.has(node) && !this.#older.has(node);
}

/** Pairs free nodes of the same key, the first with the first. */
export function matchInOrder(older: readonly FlowNode[], newer: readonly FlowNode[], key: (node: FlowNode) => string | undefined, pairs: Pairs): (readonly [FlowNode, FlowNode])[] {
  const waiting = grouped(older.filter(pairs.isFree), key);
  return newer.filter(pairs.isFree).flatMap((node) => {
    const wanted = key(node);
    const partner = wanted === undefined ? undefined : waiting.get(wanted)?.shift();
    return partner && pairs.add(partner, node) ? [[partner, node] as const] : [];
  });
}

/** Pairs free nodes whose key no other node of their side has. */
export function matchUnique(older: readonly FlowNode[], newer: readonly FlowNode[], key: (node: FlowNode) => string | undefined, pairs: Pairs): (readonly [FlowNode, FlowNode])[] {
  const [a, b] = [grouped(older, key), grouped(newer, key)];
  return [...a].flatMap(([wanted, [one, ...more]]) => {
    const [other, ...others] = b.get(wanted) ?? [];
    const unique = wanted !== undefined && one && other && more.length === 0 && others.length === 0;
    return unique && pairs.add(one, other) ? [[one, other] as const] : [];
  });
}

function grouped(nodes: readonly FlowNode[], key: (node: FlowNode) => string | undefined): Map<string | undefined, FlowNode[]> {
  const groups = new Map<string | undefined, FlowNode[]>();
  for (const node of nodes) {
    const wanted = key(node);
    const group = groups.get(wanted);
    if (group) group.push(node);
    else groups.set(wanted, [node]);
  }
  return groups;
}
