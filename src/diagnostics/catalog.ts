import type { Phase } from './diagnostic.js';
import { messageRules } from './messageRules.js';
import { parseRules } from './parseRules.js';
import type { RuleRow } from './ruleRow.js';
import { runRules } from './runRules.js';
import { specPage } from './specPage.js';
import { validateRules } from './validateRules.js';

type ParseRule = keyof typeof parseRules;
type ValidateRule = keyof typeof validateRules;
type RunRule = keyof typeof runRules;
type MessageRule = keyof typeof messageRules;

/** Stable id of a finding. */
export type RuleId = ParseRule | ValidateRule | RunRule | MessageRule;
/** A row of the catalog with the part of the road it belongs to, and the address of the page it is about. */
export type CatalogRow = RuleRow & { readonly phase: Phase; readonly spec?: string };

/**
 * Every finding the library can report. Rules pass an id and params, never prose. Each part of the road imports its own table,
 * so that the wording of the validator stays out of what only parses and runs.
 */
export const catalog: { readonly [rule in RuleId]: CatalogRow } = /* @__PURE__ */ allRules();

function allRules(): { readonly [rule in RuleId]: CatalogRow } {
  return { ...withPhase('parse', parseRules), ...withPhase('validate', validateRules), ...withPhase('run', runRules), ...withPhase('message', messageRules) };
}

function withPhase<R extends string>(phase: Phase, rules: { readonly [rule in R]: RuleRow }): { readonly [rule in R]: CatalogRow } {
  const entries = Object.entries<RuleRow>(rules).map(([rule, row]) => {
    const spec = specPage(row.section);
    return [rule, { phase, ...row, ...(spec !== undefined && { spec }) }];
  });
  return Object.fromEntries(entries) as { readonly [rule in R]: CatalogRow };
}
