/** Chance that can be repeated. */
export interface Random {
  /** From 0 up to but not including `below`. */
  int(below: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** The seed of this run: that of the environment (`SEED=…`), else a new one, which is printed so that a failure can be repeated. */
export function seedOf(what: string): number {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  console.info(`${what}: repeat with SEED=${seed}`);
  return seed;
}

/** A generator of the mulberry32 kind. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return { int, chance: (percent) => next() * 100 < percent, pick: (from) => from[int(from.length)]! };
}

/** How often a random test runs: in full with `THOROUGH=1`, else a twentieth of it, so that the usual run stays short. */
export function runsOf(full: number): number {
  return process.env['THOROUGH'] ? full : Math.ceil(full / 20);
}

/** Time for a full run, in ms, on a machine that has other things to do. */
export const patience = 600_000;
