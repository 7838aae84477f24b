import type { FlowController } from '../engine/controller.js';
import type { AnyNode } from '../engine/resolved.js';

type Listeners = Map<string | undefined, Set<() => void>>;
const listenersOf = new WeakMap<FlowController, Listeners>();

/**
 * Calls back whenever there may be another node at a pointer, until the returned function is called. A run is listened to once,
 * for as long as there is one, whatever its screens hold: so a keystroke asks nobody but those it changed.
 */
export function watchNode(flow: FlowController, pointer: string, listener: () => void): () => void {
  const waiting = listenersOf.get(flow) ?? startWatching(flow);
  const listeners = waiting.get(pointer) ?? new Set();
  waiting.set(pointer, listeners.add(listener));
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0 && waiting.get(pointer) === listeners) waiting.delete(pointer);
  };
}

function startWatching(flow: FlowController): Listeners {
  const waiting: Listeners = new Map();
  listenersOf.set(flow, waiting);
  const tell = (node: AnyNode | undefined) => waiting.get(node?.pointer)?.forEach((listener) => listener());
  let before = nodesOf(flow);
  flow.subscribe(() => {
    const now = nodesOf(flow);
    for (let at = 0; at < Math.max(before.length, now.length); at++) {
      if (before[at] === now[at]) continue;
      tell(before[at]);
      tell(now[at]);
    }
    before = now;
  });
  return waiting;
}

function nodesOf(flow: FlowController): readonly (AnyNode | undefined)[] {
  const { nodes = [], footer } = flow.screen() ?? {};
  return [...nodes, footer];
}
