import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { FlowController } from '../engine/controller.js';
import type { AnyNode } from '../engine/resolved.js';
import { watchNode } from './watchNode.js';

export const FlowContext = createContext<FlowController | undefined>(undefined);

/** The running Flow around the component that calls it. Throws outside of a FlowProvider or FlowPreview. */
export function useFlow(): FlowController {
  const flow = useContext(FlowContext);
  if (!flow) throw new Error('useFlow was called outside of a FlowProvider, so there is no Flow to use. Wrap the component in FlowPreview or FlowProvider.');
  return flow;
}

/** Asks on every call, and returns the previous result for as long as it is the same. */
function keepLast<T>(read: () => T, same: (a: T, b: T) => boolean): () => T {
  let last: { readonly value: T } | undefined;
  return () => {
    const value = read();
    if (!last || !same(last.value, value)) last = { value };
    return last.value;
  };
}

/**
 * Reads from the running Flow and renders again only when what was read changed. `select` must be a stable function that
 * returns a stored reference or a primitive; one that builds a list needs `same`.
 */
export function useSelect<T>(select: (flow: FlowController) => T, same: (a: T, b: T) => boolean = Object.is): T {
  const flow = useFlow();
  const read = useMemo(() => keepLast(() => select(flow), same), [flow, select, same]);
  return useSyncExternalStore(flow.subscribe, read, read);
}

/** Finds the node at a pointer, first where it stood last: nodes seldom move. */
function readerOf(flow: FlowController, pointer: string): () => AnyNode | undefined {
  let last = -1;
  return () => {
    const { nodes = [], footer } = flow.screen() ?? {};
    if (footer?.pointer === pointer) return footer;
    if (nodes[last]?.pointer !== pointer) last = nodes.findIndex((node) => node.pointer === pointer);
    return nodes[last];
  };
}

/** The node at a pointer on the current screen; undefined once it is no longer drawn. */
export function useNode(pointer: string): AnyNode | undefined {
  const flow = useFlow();
  const [read, subscribe] = useMemo(() => [readerOf(flow, pointer), (listener: () => void) => watchNode(flow, pointer, listener)] as const, [flow, pointer]);
  return useSyncExternalStore(subscribe, read, read);
}
