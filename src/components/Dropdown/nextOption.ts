import type { ResolvedItem } from '../../spec/types.js';

/** Place of the option a key leads to: arrows, Home, End, or the first letter of a title. Undefined when it leads nowhere. */
export function nextOption(key: string, current: number, items: readonly ResolvedItem[]): number | undefined {
  const last = items.length - 1;
  switch (key) {
    case 'ArrowDown': return Math.min(current + 1, last);
    case 'ArrowUp': return Math.max(current - 1, 0);
    case 'Home': return 0;
    case 'End': return last;
    default: {
      if (key === ' ' || [...key].length !== 1) return undefined;
      const after = [...items.keys()].map((step) => (current + 1 + step) % items.length);
      return after.find((index) => items[index]?.title.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}
