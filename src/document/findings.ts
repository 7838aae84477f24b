import type { RuleId } from '../diagnostics/catalog.js';
import { describe, reading, type RuleTable } from '../diagnostics/describe.js';
import type { Diagnostic, Params, Place, Range } from '../diagnostics/diagnostic.js';
import { caps } from '../spec/limits.js';

/** Where a finding is, its place in the text computed only if it is kept. */
export interface FoundAt {
  readonly pointer: string;
  readonly range?: (() => Range | undefined) | undefined;
  readonly related?: readonly FoundAt[];
}

/** Collects findings up to the cap, so that a broken document costs neither time nor memory. */
export interface Findings {
  add(rule: RuleId, at: FoundAt, params?: Params): void;
  readonly all: readonly Diagnostic[];
  readonly full: boolean;
}

/** Starts an empty collection of findings of one table that keeps `max` of them. */
export function collectFindings(table: RuleTable = reading, max: number = caps.diagnostics): Findings {
  const all: Diagnostic[] = [];
  return {
    all,
    get full() { return all.length >= max; },
    add(rule, at, params) {
      if (all.length >= max) return;
      all.push(describe(table, rule, { ...placeOf(at), related: at.related?.map(placeOf) }, params));
    },
  };
}

function placeOf({ pointer, range }: FoundAt): Place {
  const found = range?.();
  return found ? { pointer, range: found } : { pointer };
}
