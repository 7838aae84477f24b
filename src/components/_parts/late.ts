/** Something whose chunk is fetched when it is first wanted. */
export interface Late<T> {
  /** Fetches its chunk once; after a failure the next call tries again. */
  readonly request: () => void;
  /** It, once it is there. */
  readonly arrived: () => T | undefined;
  /** Calls back when it arrives. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps a place for what `load` imports; all who use it share one load. */
export function late<T>(load: () => Promise<T>): Late<T> {
  let thing: T | undefined;
  let loading = false;
  const listeners = new Set<() => void>();
  return {
    request() {
      if (loading || thing !== undefined) return;
      loading = true;
      load().then(
        (loaded) => {
          thing = loaded;
          for (const listener of [...listeners]) listener();
        },
        () => { loading = false; },
      );
    },
    arrived: () => thing,
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
