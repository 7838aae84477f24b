/** A value that can be read and subscribed to. Sends made while listeners run are queued behind the current one. */
export class Store<S, E> {
  #state: S;
  readonly #listeners = new Set<() => void>();
  readonly #queue: E[] = [];
  #busy = false;

  constructor(initial: S, private readonly step: (state: S, event: E) => S) {
    this.#state = initial;
  }

  getState = (): S => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** False when the event was only queued, because a listener sent it. */
  send(event: E): boolean {
    this.#queue.push(event);
    if (this.#busy) return false;
    this.#busy = true;
    try {
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
        const before = this.#state;
        this.#state = this.step(before, next);
        if (this.#state !== before) for (const listener of [...this.#listeners]) listener();
      }
    } finally {
      this.#busy = false;
    }
    return true;
  }

  /** Puts another state in place, for a document that changed. */
  replace(state: S): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  clear(): void {
    this.#listeners.clear();
    this.#queue.length = 0;
  }
}
