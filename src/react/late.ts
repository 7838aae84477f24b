/** Something whose chunk is fetched when it is first wanted. */
export interface Late<T> {
  /** Fetches its chunk once; after a failure the next call tries again. */
  readonly request: () => void;
  /** It, once it is there. */
  readonly arrived: () => T | undefined;
  /** Whether its chunk is on the way. */
  readonly loading: () => boolean;
  /** Calls back when the chunk is asked for, when it arrives, and when it can't be had. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps a place for what `load` imports; all who use it share one load. */
export function late<T>(load: () => Promise<T>): Late<T> {
  let thing: T | undefined;
  let loading = false;
  const listeners = new Set<() => void>();
  const settle = (loaded: T | undefined, isLoading: boolean) => {
    thing = loaded;
    loading = isLoading;
    for (const listener of [...listeners]) listener();
  };
  return {
    request() {
      if (loading || thing !== undefined) return;
      settle(undefined, true);
      load().then((loaded) => settle(loaded, false), () => settle(undefined, false));
    },
    loading: () => loading,
    arrived: () => thing,
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
