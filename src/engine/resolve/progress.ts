import type { Program } from '../compile/program.js';

const maxRoutes = 2_000;
const maxSteps = 20_000;
/** Far more screens than a Flow may have; a longer way counts as this long. */
const maxLength = 500;

interface Known {
  readonly meanLeft: Map<string, number>;
  readonly footers: Map<string, boolean>;
}
const knownOf = new WeakMap<Program, Known>();

/**
 * How far along a run is: screens behind and on show, divided by those plus the mean number still ahead on the routes to a
 * terminal screen. Screens without a Footer do not count; no bar for a Flow of one screen. Spec: visual.md 2.
 */
export function progressOf(program: Program, history: readonly string[]): number | undefined {
  if (program.document.screens.length < 2) return undefined;
  const current = history.at(-1);
  if (current === undefined) return undefined;
  let known = knownOf.get(program);
  if (!known) knownOf.set(program, (known = { meanLeft: new Map(), footers: new Map() }));
  const { footers, meanLeft } = known;
  const behind = Math.max(1, [...new Set(history)].filter((id) => hasFooter(program, id, footers)).length);
  let left = meanLeft.get(current);
  if (left === undefined) meanLeft.set(current, (left = meanOf(lengths(program, current, footers))));
  return behind / (behind + left);
}

function hasFooter(program: Program, id: string, footers: Map<string, boolean>): boolean {
  let has = footers.get(id);
  if (has === undefined) footers.set(id, (has = [...(program.screen(id)?.components.values() ?? [])].some((component) => component.type === 'Footer')));
  return has;
}

/** Lengths of the simple routes from a screen to a terminal one, or where there is none, to any end; gives up after `maxRoutes`. */
function lengths(program: Program, from: string, footers: Map<string, boolean>): readonly number[] {
  const ends: number[] = [];
  const elsewhere: number[] = [];
  const path = new Set<string>();
  let steps = 0;
  function walk(id: string, length: number): void {
    if (ends.length >= maxRoutes || steps++ > maxSteps) return;
    path.add(id);
    const next = (program.routes.get(id) ?? []).filter((target) => !path.has(target) && program.has(target));
    if (program.screen(id)?.source.terminal) ends.push(length);
    else if (next.length === 0 || path.size >= maxLength) elsewhere.push(length);
    else for (const target of next) walk(target, length + (hasFooter(program, target, footers) ? 1 : 0));
    path.delete(id);
  }
  walk(from, 0);
  return ends.length > 0 ? ends : elsewhere;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
