import type { Program } from '../../engine/compile/program.js';
import { progressOf } from '../../engine/resolve/progress.js';
import type { JsonValue } from '../../spec/types.js';

/** Shares of the way are kept in millionths, so that no last digit of a division decides. */
const precision = 1_000_000;

/** Ways that lead to a screen, told apart by what its chrome shows of them. */
interface Arrival {
  /** Screens with a Footer on the way, the screen included. */
  readonly footers: number;
  readonly canGoBack: boolean;
}

/**
 * What the chrome of each screen can look like, as pairs of progress and whether there is a way back: first as the screen stands
 * alone, then for every kind of way that leads to it from an entry. Progress is null where no bar is drawn. Spec: visual.md 2.
 */
export function chromeOf(program: Program): (id: string) => JsonValue {
  const arrivals = arrivalsIn(program);
  return (id) => {
    const alone = progressOf(program, [id]);
    // With nothing behind it a screen stands at 1 / (1 + what is ahead).
    const ahead = alone === undefined ? 0 : 1 / alone - 1;
    const share = (footers: number) => (alone === undefined ? null : Math.round((precision * Math.max(1, footers)) / (Math.max(1, footers) + ahead)));
    const looks = new Map<string, JsonValue>();
    for (const { footers, canGoBack } of [{ footers: 1, canGoBack: false }, ...(arrivals.get(id) ?? [])]) looks.set(`${share(footers)} ${canGoBack}`, [share(footers), canGoBack]);
    return [...looks.keys()].sort().map((key) => looks.get(key)!);
  };
}

function arrivalsIn(program: Program): ReadonlyMap<string, readonly Arrival[]> {
  const most = program.document.screens.length;
  const found = new Map<string, Map<string, Arrival>>();
  const queue: { readonly id: string; readonly arrival: Arrival }[] = [];
  const reach = (id: string, before: number, canGoBack: boolean): void => {
    const screen = program.screen(id);
    if (!screen) return;
    const footers = before + ([...screen.components.values()].some(({ type }) => type === 'Footer') ? 1 : 0);
    const known = found.get(id) ?? new Map<string, Arrival>();
    const key = `${footers} ${canGoBack}`;
    // A way round in circles counts a screen once. Here it counts again, up to the number there are: rather once too often stale.
    if (footers > most || known.has(key)) return;
    const arrival = { footers, canGoBack };
    found.set(id, known.set(key, arrival));
    queue.push({ id, arrival });
  };
  for (const id of program.entries) reach(id, 0, false);
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const target of program.routes.get(next.id) ?? []) if (target !== next.id) reach(target, next.arrival.footers, true);
  }
  return new Map([...found].map(([id, known]) => [id, [...known.values()]]));
}
