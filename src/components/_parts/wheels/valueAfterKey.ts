import type { DatePart } from './wheelOrder.js';

/** How far PageUp and PageDown turn. */
const leap = { day: 7, month: 3, year: 10 };

/** Where a key of the spin button pattern leads from a value, within a range; undefined for any other key. */
export function valueAfterKey(key: string, part: DatePart, value: number, { first, last }: { readonly first: number; readonly last: number }): number | undefined {
  const within = (next: number) => Math.min(last, Math.max(first, next));
  switch (key) {
    case 'ArrowUp': return within(value + 1);
    case 'ArrowDown': return within(value - 1);
    case 'PageUp': return within(value + leap[part]);
    case 'PageDown': return within(value - leap[part]);
    case 'Home': return first;
    case 'End': return last;
    default: return undefined;
  }
}
