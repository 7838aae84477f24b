import { useState } from 'react';

/** The previous value as long as the new one is the same by `same`: spares readers a new identity that says nothing new. */
export function useKept<T>(value: T, same: (a: T, b: T) => boolean): T {
  const [kept, keep] = useState(() => ({ value }));
  if (Object.is(kept.value, value) || same(kept.value, value)) return kept.value;
  keep({ value });
  return value;
}
