import type { ToTree } from './tree.js';

let toTree: ToTree | undefined;
let loading = false;
const listeners = new Set<() => void>();

/** Fetches the parser's chunk once; a chunk that can't be fetched leaves the text plain, and the next view tries again. */
export function loadParser(): void {
  if (toTree || loading) return;
  loading = true;
  import('./toTree.js').then(
    (module) => {
      toTree = module.toTree;
      for (const listener of [...listeners]) listener();
    },
    () => { loading = false; },
  );
}

/** The parser once it is there. */
export function loadedParser(): ToTree | undefined {
  return toTree;
}

/** Calls back when the parser has arrived. */
export function onParser(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}
