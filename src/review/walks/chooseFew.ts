/** Chooses few of many so that everything any of them shows is shown: each time the one that adds most, the earlier of equals. */
export function chooseFew<T extends { readonly shown: ReadonlySet<string> }>(from: readonly T[]): readonly T[] {
  const missing = new Set(from.flatMap(({ shown }) => [...shown]));
  const chosen: T[] = [];
  while (missing.size > 0) {
    let best: T | undefined;
    let most = 0;
    for (const candidate of from) {
      let adds = 0;
      for (const key of candidate.shown) if (missing.has(key)) adds++;
      if (adds > most) [best, most] = [candidate, adds];
    }
    if (!best) break;
    best.shown.forEach((key) => missing.delete(key));
    chosen.push(best);
  }
  return chosen;
}
