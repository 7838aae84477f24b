import type { FlowDocument } from '../../document/flowDocument.js';
import { isList } from '../../document/jsonKind.js';
import { joinPointer } from '../../document/pointer.js';
import type { JsonObject, JsonValue } from '../../spec/types.js';
import type { Addition, FlowChange, Move, ValueChange } from './flowChange.js';
import { listPaths, type NodeKind, replaceAt, withLists } from './flowTree.js';

/**
 * Makes the newer version of the older: `applyFlowDiff(a, diffFlows(a, b))` is deeply equal to `b.value`. Never changes what it is
 * given. A diff of other versions gives something, but nothing of use.
 */
export function applyFlowDiff(document: FlowDocument, diff: readonly FlowChange[]): JsonObject {
  const values = new Map<string, ValueChange[]>();
  const arrivals = new Map<string, Map<number, Addition | Move>>();
  const left = new Set<string>();
  for (const change of diff) {
    if ('path' in change) values.set(change.to, [...(values.get(change.to) ?? []), change]);
    else {
      if ('from' in change) left.add(change.from);
      if ('to' in change) {
        const cut = change.to.lastIndexOf('/');
        const list = change.to.slice(0, cut);
        arrivals.set(list, (arrivals.get(list) ?? new Map<number, Addition | Move>()).set(Number(change.to.slice(cut + 1)), change));
      }
    }
  }

  /** A node that is in both versions: its own values changed, its lists made of what stayed and what came. */
  function kept(kind: NodeKind, from: string, to: string): JsonValue {
    const before = document.at(from) ?? null;
    const hollow = withLists(kind, before, () => []);
    const own = (values.get(to) ?? []).reduce<JsonValue>((made, change) => replaceAt(made, change.path, change.after), hollow);
    const filled = new Set(listPaths(kind, before).map((path) => joinPointer('', ...path)));
    return withLists(kind, own, (below) => {
      const items = filled.has(below) ? document.at(from + below) : undefined;
      const pointers = isList(items) ? items.map((_, index) => joinPointer(from + below, index)).filter((pointer) => !left.has(pointer)) : [];
      return list(kind, to + below, pointers.map((pointer) => (at) => kept(inside(kind), pointer, at)));
    });
  }

  function added(kind: NodeKind, value: JsonValue, to: string): JsonValue {
    return withLists(kind, value, (below, items) => list(kind, to + below, items.map((item) => (at) => added(inside(kind), item, at))));
  }

  /** A list: what arrives stands where it belongs, what stayed fills the places between in its old order. */
  function list(kind: NodeKind, to: string, stayed: readonly ((to: string) => JsonValue)[]): readonly JsonValue[] {
    const arriving = arrivals.get(to);
    const waiting = [...stayed];
    const made: JsonValue[] = [];
    const length = waiting.length + (arriving?.size ?? 0);
    for (let index = 0; index < length; index++) {
      const at = joinPointer(to, index);
      const change = arriving?.get(index);
      if (!change) made.push(waiting.shift()?.(at) ?? null);
      else made.push('after' in change ? added(inside(kind), change.after, at) : kept(inside(kind), change.from, at));
    }
    return made;
  }

  // The Flow is an object in both versions: a document always is.
  return kept('flow', '', '') as JsonObject;
}

const inside = (kind: NodeKind): NodeKind => (kind === 'flow' ? 'screen' : 'component');

/** The diff that leads back: what was added is removed, what changed is as before. */
export function invertFlowDiff(diff: readonly FlowChange[]): readonly FlowChange[] {
  return diff.map((change): FlowChange => {
    switch (change.kind) {
      case 'screen-added':
      case 'component-added':
        return { kind: change.kind === 'screen-added' ? 'screen-removed' : 'component-removed', from: change.to, before: change.after, about: change.about };
      case 'screen-removed':
      case 'component-removed':
        return { kind: change.kind === 'screen-removed' ? 'screen-added' : 'component-added', to: change.from, after: change.before, about: change.about };
      case 'screen-moved':
      case 'component-moved':
        return { ...change, from: change.to, to: change.from, about: turned(change.about) };
      default: {
        const { before, after, from, to, ...rest } = change;
        return { ...rest, from: to, to: from, ...(after !== undefined && { before: after }), ...(before !== undefined && { after: before }), about: turned(change.about) };
      }
    }
  });
}

function turned({ screen, screenBefore, ...rest }: FlowChange['about']): FlowChange['about'] {
  return { ...rest, ...(screen !== undefined && { screen: screenBefore ?? screen }), ...(screenBefore !== undefined && screen !== undefined && { screenBefore: screen }) };
}
