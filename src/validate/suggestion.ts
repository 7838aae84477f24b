const longestName = 60;
const mostCandidates = 1_000;

/**
 * Ends a message with the likeliest of the known names: ` Did you mean "X"?`, or nothing when none is near. Letter case and
 * a part of the letters may differ.
 */
export function suggestion(name: string, known: Iterable<string>): string {
  if (name.length > longestName) return '';
  let nearest: string | undefined;
  let least = Math.floor(name.length * 0.4) + 1;
  let seen = 0;
  for (const candidate of known) {
    if (++seen > mostCandidates) break;
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** Letters to add, drop, change or swap with their neighbour; `limit` stands for anything from there on. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    [before, above] = [above, current];
  }
  return Math.min(above[b.length]!, limit);
}
