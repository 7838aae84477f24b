import { catalog, type RuleId } from './catalog.js';
import type { Diagnostic, Params, Place, Range } from './diagnostic.js';

interface Where {
  readonly pointer: string;
  readonly range?: Range | undefined;
  readonly related?: readonly Place[] | undefined;
}

/** Builds the finding of a rule: wording, severity and code come from the catalog. */
export function describe(rule: RuleId, where: Where, params: Params = {}): Diagnostic {
  const row: { readonly phase: Diagnostic['phase']; readonly severity: Diagnostic['severity']; readonly code?: string; readonly message: string } = catalog[rule];
  return {
    rule,
    ...(row.code !== undefined && { code: row.code }),
    severity: row.severity,
    phase: row.phase,
    message: row.message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
    pointer: where.pointer,
    ...(where.range && { range: where.range }),
    ...(where.related && { related: where.related }),
    params,
  };
}
