import type { RuleRow } from './ruleRow.js';

/** Findings WhatsApp does not make: what works, but not as well as it could. Spec: flow-json.md 5, 14. */
export const adviceRules = {
  'text-not-interpolated': { severity: 'warning', message: 'A reference inside a longer text is shown as it stands. From 6.0 write {fix}.', spec: 'flow-json.md 5.3' },
} as const satisfies { readonly [rule: string]: RuleRow };
