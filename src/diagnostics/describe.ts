import type { RuleId } from './catalog.js';
import type { Diagnostic, Params, Phase, Place, Range } from './diagnostic.js';
import { parseRules } from './parseRules.js';
import type { RuleRow } from './ruleRow.js';
import { runRules } from './runRules.js';
import { specPage } from './specPage.js';

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

/** Builds the finding of a rule: wording, severity, code and page come from its table. */
export function describe({ phase, rules }: RuleTable, rule: RuleId, where: Where, params: Params = {}): Diagnostic {
  const row = rules[rule];
  if (!row) throw new Error(`There is no rule "${rule}" among those of the phase "${phase}", so no finding can be built from it.`);
  const spec = specPage(row.section);
  return {
    rule,
    ...(row.code !== undefined && { code: row.code, errorType: 'FLOW_JSON_ERROR' as const }),
    severity: row.severity,
    phase,
    message: row.message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
    pointer: where.pointer,
    ...(where.range && { range: where.range }),
    ...(where.related && { related: where.related }),
    params,
    ...(spec !== undefined && { spec }),
  };
}
