/** A longest selection of a list, in its order, whose numbers rise: what can stay in place while the rest moves. */
export function longestRise<T>(list: readonly T[], numberOf: (item: T) => number): readonly T[] {
  // For each length the place in `list` of the smallest number a selection of that length can end with.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  list.forEach((item, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numberOf(list[ends[middle]!]!) < numberOf(item)) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  });
  const chosen: T[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) chosen.push(list[at]!);
  return chosen.reverse();
}
