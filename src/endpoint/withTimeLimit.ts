import { ExchangeError } from './ExchangeError.js';

/**
 * Runs work under a signal that ends with the caller's or after a time, and settles as soon as it ends, even if the work does not
 * listen. Rejects with the caller's reason, or with `timeout`. Spec: endpoint.md 2, 6.
 */
export async function withTimeLimit<T>(milliseconds: number, outer: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  outer.throwIfAborted();
  const inner = new AbortController();
  const stop = () => inner.abort(outer.reason);
  outer.addEventListener('abort', stop);
  const late = () => inner.abort(new ExchangeError('timeout', `The endpoint gave no whole answer within ${milliseconds / 1000} s.`));
  const timer = setTimeout(late, milliseconds);
  try {
    return await new Promise<T>((resolve, reject) => {
      inner.signal.addEventListener('abort', () => reject(inner.signal.reason as Error));
      work(inner.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', stop);
  }
}
