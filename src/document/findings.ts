import type { RuleId } from '../diagnostics/catalog.js';
import { describe, reading, type RuleTable, severityOf } from '../diagnostics/describe.js';
import type { Diagnostic, Params, Place, Range } from '../diagnostics/diagnostic.js';
import { caps } from '../spec/limits.js';
import type { SeverityCounts } from './withinCap.js';

/** Where a finding is, its place in the text computed only if it is kept. */
export interface FoundAt {
  readonly pointer: string;
  readonly range?: (() => Range | undefined) | undefined;
  readonly related?: readonly FoundAt[];
}
/** The words of a finding, the costly ones worked out only if it is kept. */
export type LateParams = Readonly<Record<string, Params[string] | (() => Params[string])>>;

/** Collects findings up to a cap for each severity, so that a broken document costs neither time nor memory. */
export interface Findings {
  add(rule: RuleId, at: FoundAt, params?: LateParams): void;
  readonly all: readonly Diagnostic[];
  /** How many were not kept. */
  readonly left: SeverityCounts;
  /** Whether there are more errors than are ever told, so that nothing else matters. */
  readonly full: boolean;
}

/** Starts an empty collection of findings of one table. */
export function collectFindings(table: RuleTable = reading): Findings {
  const all: Diagnostic[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  const left = { error: 0, warning: 0, info: 0 };
  return {
    all,
    left,
    get full() { return counts.error > caps.diagnostics; },
    add(rule, at, params = {}) {
      const severity = severityOf(table, rule);
      if (counts[severity]++ >= caps.diagnostics) left[severity]++;
      else all.push(describe(table, rule, { ...placeOf(at), related: at.related?.map(placeOf) }, settled(params)));
    },
  };
}

function placeOf({ pointer, range }: FoundAt): Place {
  const found = range?.();
  return found ? { pointer, range: found } : { pointer };
}

function settled(params: LateParams): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'function' ? value() : value]));
}
