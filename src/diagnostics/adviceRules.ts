import type { RuleRow } from './ruleRow.js';

/** Findings WhatsApp does not make: what works, but not as well as it could. Spec: flow-json.md 5, 14. */
export const adviceRules = {
  'text-not-interpolated': { severity: 'warning', message: 'A reference inside a longer text is shown as it stands. From 6.0 write {fix}.', spec: 'flow-json.md 5.3' },
  'terminal-footer-navigates': { severity: 'warning', message: 'The Footer of a terminal screen navigates on, so this screen never ends the Flow; from 7.3 WhatsApp refuses it.', spec: 'flow-json.md 10.4' },
  'component-type-many-in-branches': { severity: 'warning', message: 'The branches of this screen hold {count} {type} in all; at most {max} are shown at once, but WhatsApp may count them all.', spec: 'README 6' },
  'payload-expression-unchecked-name': { severity: 'warning', message: '{reference} leads nowhere on screen "{screen}", so nothing is sent for it; from 7.2 WhatsApp refuses it.{suggestion}', spec: 'flow-json.md 6.2' },
  'list-action-missing': { severity: 'warning', message: 'Neither the list "{name}" nor each of its items has an "on-click-action"; some do nothing when they are tapped.', spec: 'components.md 6' },
} as const satisfies { readonly [rule: string]: RuleRow };
