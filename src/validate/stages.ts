import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseRules } from '../diagnostics/parseRules.js';
import type { RuleRow } from '../diagnostics/ruleRow.js';
import { schemaRules } from '../diagnostics/schemaRules.js';

const early: { readonly [rule: string]: RuleRow } = { ...parseRules, ...schemaRules };

/** Whether WhatsApp says this one thing and nothing else. Spec: flow-json.md 13.2. */
export function ended({ rule }: Diagnostic): boolean {
  return early[rule]?.ends === true;
}

/** Whether the form of a document is refused, so that WhatsApp does not judge what it means. Spec: flow-json.md 13.2. */
export function refused(findings: readonly Diagnostic[]): boolean {
  return findings.some(({ severity, code }) => severity === 'error' && code !== undefined);
}
