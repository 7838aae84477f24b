import type { RuleRow } from './ruleRow.js';

/** Findings about what the parts of a document say to each other: names, references, expressions, routes. Spec: flow-json.md 4 to 11. */
export const semanticRules = {
  'navigate-unknown-screen': { severity: 'error', code: 'INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME', message: 'There is no screen "{name}" to navigate to.{suggestion}', spec: 'flow-json.md 10' },
  'reference-unknown-field': { severity: 'error', code: 'INVALID_ON_CLICK_ACTION_PAYLOAD', message: 'No component named "{name}" on screen "{screen}".{suggestion}', spec: 'flow-json.md 5' },
  'reference-unknown-data': { severity: 'error', code: 'INVALID_SCREEN_DYNAMIC_DATA', message: 'Screen "{screen}" declares no data "{name}".{suggestion}', spec: 'flow-json.md 5' },
  'reference-unknown-screen': { severity: 'error', code: 'INVALID_SCREEN_DYNAMIC_DATA', message: 'There is no screen "{screen}" to read from.{suggestion}', spec: 'flow-json.md 5' },
  'expression-invalid': { severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: 'This expression can\'t be read: {problem}.', spec: 'flow-json.md 6, 7' },
  'expression-adjacent-group': { severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: 'A group right after another part is read as a function call by WhatsApp and refused; the preview joins the two.', spec: 'README 14' },
} as const satisfies { readonly [rule: string]: RuleRow };
