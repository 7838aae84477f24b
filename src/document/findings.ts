import type { RuleId } from '../diagnostics/catalog.js';
import { describe, reading, type RuleTable } from '../diagnostics/describe.js';
import type { Diagnostic, Params, Place, Range, Severity } from '../diagnostics/diagnostic.js';
import { caps } from '../spec/limits.js';

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
  /** Those that were kept, and one that counts the others if there are any. */
  readonly all: readonly Diagnostic[];
  /** Whether there are more errors than are ever told, so that nothing else matters. */
  readonly full: boolean;
}

/** Starts an empty collection of findings of one table. */
export function collectFindings(table: RuleTable = reading): Findings {
  const kept: Diagnostic[] = [];
  const room = { error: caps.diagnostics, warning: caps.diagnostics, info: caps.diagnostics };
  const left = { error: 0, warning: 0, info: 0 };
  return {
    get all() { return [...kept, ...cutNotice(left)]; },
    get full() { return left.error > 0; },
    add(rule, at, params = {}) {
      const severity = table.rules[rule]?.severity ?? 'error'; // a rule of another table throws below
      if (room[severity]-- > 0) kept.push(describe(table, rule, { ...placeOf(at), related: at.related?.map(placeOf) }, settled(params)));
      else left[severity]++;
    },
  };
}

/** The finding that says how many others were left out; none if there are none. */
export function cutNotice(left: { readonly [severity in Severity]: number }): readonly Diagnostic[] {
  const count = left.error + left.warning + left.info;
  return count > 0 ? [describe(reading, 'findings-cut', { pointer: '' }, { count, ...left })] : [];
}

/** Whether a finding says that others were left out. */
export function isCutNotice({ rule }: Diagnostic): boolean {
  return rule === 'findings-cut';
}

function placeOf({ pointer, range }: FoundAt): Place {
  const found = range?.();
  return found ? { pointer, range: found } : { pointer };
}

function settled(params: LateParams): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'function' ? value() : value]));
}
