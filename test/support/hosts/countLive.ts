import './PageHost.js';

declare global {
  interface Window {
    /** How many timers, frames and observers are under way, and how many listeners stand on what outlives a preview (`lasting`). */
    live(): Readonly<Record<'timers' | 'observers' | 'lasting', number>>;
  }
}

/** Counts what a preview may leave behind. Runs before anything else in a page. */
export function countLive(): void {
  const timers = new Set<number>();
  const observers = new Set<object>();
  const listeners = new Map<EventTarget, Set<string>>();
  window.live = () => ({ timers: timers.size, observers: observers.size, lasting: [...listeners.values()].reduce((sum, set) => sum + set.size, 0) });

  for (const [start, end] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestAnimationFrame', 'cancelAnimationFrame'], ['requestIdleCallback', 'cancelIdleCallback']] as const) {
    const begin = window[start] as (run: (...given: unknown[]) => void, ...rest: unknown[]) => number;
    const stop = window[end] as (id: number) => void;
    Object.assign(window, {
      [start]: (run: (...given: unknown[]) => void, ...rest: unknown[]) => {
        const id = begin.call(window, (...given) => {
          if (start !== 'setInterval') timers.delete(id);
          run(...given);
        }, ...rest);
        timers.add(id);
        return id;
      },
      [end]: (id: number) => {
        timers.delete(id);
        stop.call(window, id);
      },
    });
  }

  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver] as unknown as readonly { prototype: { observe(...given: unknown[]): void; disconnect(): void } }[]) {
    const { observe, disconnect } = prototype;
    prototype.observe = function (...given) { observers.add(this); return observe.apply(this, given); };
    prototype.disconnect = function () { observers.delete(this); return disconnect.call(this); };
  }

  // A place of its own for each listener; other targets go with the preview.
  const outlives = (target: unknown): target is EventTarget => target === window || target === document || target === document.documentElement || target === document.body || target instanceof MediaQueryList || target === document.fonts || target === window.visualViewport;
  const numbers = new WeakMap<object, number>();
  let next = 1;
  const keyOf = (type: string, listener: object, options: unknown) => {
    if (!numbers.has(listener)) numbers.set(listener, next++);
    return `${type} ${numbers.get(listener)} ${typeof options === 'object' && options ? Boolean((options as { capture?: boolean }).capture) : Boolean(options)}`;
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type: string, listener, options) {
    const target: unknown = this ?? window;
    if (listener && outlives(target)) {
      const key = keyOf(type, listener, options);
      const set = listeners.get(target) ?? new Set();
      listeners.set(target, set.add(key));
      if (typeof options === 'object' && options?.signal) addEventListener.call(options.signal, 'abort', () => set.delete(key));
    }
    return addEventListener.call(target as EventTarget, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type: string, listener, options) {
    const target: unknown = this ?? window;
    if (listener && outlives(target)) listeners.get(target)?.delete(keyOf(type, listener, options));
    return removeEventListener.call(target as EventTarget, type, listener, options);
  };
}
