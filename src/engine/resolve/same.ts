/** Deep equality of plain data; equal references are equal at once, so unchanged parts cost nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/**
 * The earlier object when nothing in it changed, else a copy of the new one that shares with the earlier what did not change, so
 * that views can compare by reference.
 */
export function keep<T>(earlier: T | undefined, now: T): T {
  if (earlier === undefined || Object.is(earlier, now)) return now;
  if (same(earlier, now)) return earlier;
  if (typeof earlier !== 'object' || typeof now !== 'object' || earlier === null || now === null || Array.isArray(earlier) !== Array.isArray(now)) return now;
  const copy = (Array.isArray(now) ? [] : Object.create(Object.getPrototypeOf(now) as object | null)) as Record<string, unknown>;
  for (const [key, value] of Object.entries(now)) copy[key] = keep(Object.hasOwn(earlier, key) ? (earlier as Record<string, unknown>)[key] : undefined, value as unknown);
  return copy as T;
}
