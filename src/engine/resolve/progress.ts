import type { Program } from '../compile/program.js';

const maxRoutes = 2_000;
const meanLeft = new WeakMap<Program, Map<string, number>>();

/**
 * How far along a run is: screens behind and on show, divided by those plus the mean number still ahead on the routes to a
 * terminal screen. Screens without a Footer do not count; no bar for a Flow of one screen. Spec: visual.md 2.
 */
export function progressOf(program: Program, history: readonly string[]): number | undefined {
  if (program.document.screens.length < 2) return undefined;
  const current = history.at(-1);
  if (current === undefined) return undefined;
  const behind = Math.max(1, history.filter((id) => hasFooter(program, id)).length);
  return behind / (behind + left(program, current));
}

function hasFooter(program: Program, id: string): boolean {
  return [...(program.screen(id)?.components.values() ?? [])].some((component) => component.type === 'Footer');
}

function left(program: Program, from: string): number {
  let known = meanLeft.get(program);
  if (!known) meanLeft.set(program, (known = new Map()));
  let mean = known.get(from);
  if (mean === undefined) known.set(from, (mean = meanOf(lengths(program, from))));
  return mean;
}

/** Lengths of the simple routes from a screen to an end, itself not counted; gives up counting after `maxRoutes`. */
function lengths(program: Program, from: string): readonly number[] {
  const found: number[] = [];
  let steps = 0;
  function walk(id: string, path: ReadonlySet<string>, length: number): void {
    if (found.length >= maxRoutes || steps++ > maxRoutes * 10) return;
    const next = (program.routes.get(id) ?? []).filter((target) => !path.has(target) && program.has(target));
    if (program.screen(id)?.source.terminal || next.length === 0) found.push(length);
    else for (const target of next) walk(target, new Set([...path, target]), length + (hasFooter(program, target) ? 1 : 0));
  }
  walk(from, new Set([from]), 0);
  return found;
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
