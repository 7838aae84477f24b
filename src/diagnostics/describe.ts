import type { RuleId } from './catalog.js';
import type { Diagnostic, Params, Phase, Place, Range, Severity } from './diagnostic.js';
import { parseRules } from './parseRules.js';
import type { RuleRow } from './ruleRow.js';
import { runRules } from './runRules.js';

/** Rules of one part of the road. */
export interface RuleTable {
  readonly phase: Phase;
  readonly rules: { readonly [rule: string]: RuleRow };
}
/** Reading. */
export const reading: RuleTable = { phase: 'parse', rules: parseRules };
/** Running. */
export const running: RuleTable = { phase: 'run', rules: runRules };

interface Where {
  readonly pointer: string;
  readonly range?: Range | undefined;
  readonly related?: readonly Place[] | undefined;
}

/** Builds the finding of a rule: wording, severity and code come from its table. */
export function describe(table: RuleTable, rule: RuleId, where: Where, params: Params = {}): Diagnostic {
  const row = rowOf(table, rule);
  return {
    rule,
    ...(row.code !== undefined && { code: row.code }),
    severity: row.severity,
    phase: table.phase,
    message: row.message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
    pointer: where.pointer,
    ...(where.range && { range: where.range }),
    ...(where.related && { related: where.related }),
    params,
  };
}

/** How grave a rule is. Throws on one that is not in the table. */
export function severityOf(table: RuleTable, rule: RuleId): Severity {
  return rowOf(table, rule).severity;
}

function rowOf({ phase, rules }: RuleTable, rule: RuleId): RuleRow {
  const row = rules[rule];
  if (!row) throw new Error(`There is no rule "${rule}" among those of the phase "${phase}", so no finding can be built from it.`);
  return row;
}
