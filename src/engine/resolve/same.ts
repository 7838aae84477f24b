/** Deep equality of plain data; equal references are equal at once, so unchanged parts cost nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

/** The earlier object when nothing in it changed, so that views can compare by reference. */
export function keep<T>(earlier: T | undefined, now: T): T {
  return earlier !== undefined && same(earlier, now) ? earlier : now;
}
