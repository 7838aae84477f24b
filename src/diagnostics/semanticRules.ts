import type { RuleRow } from './ruleRow.js';

/** Findings about what the parts of a document say to each other: names, references, expressions, routes, counts. Spec: flow-json.md 2 to 11, 14. */
export const semanticRules = {
  'screen-id-duplicate': { severity: 'error', code: 'DUPLICATE_SCREEN_IDS', message: 'The screen id "{id}" is used more than once; only the first such screen can be reached.', spec: 'flow-json.md 2' },
  'screen-id-reserved': { severity: 'error', code: 'SCREEN_ID_IS_RESERVED_KEYWORD', message: 'The screen id "{id}" is reserved for the end of a Flow.', spec: 'README 8' },
  'components-many': { severity: 'warning', message: 'Screen "{id}" has {count} components; the documented limit is {max}.', spec: 'README 4' },
  'components-too-many': { severity: 'error', code: 'MAX_ALLOWED_COMPONENTS_PER_SCREEN', message: 'Screen "{id}" has {count} components; WhatsApp accepts at most {max}.', spec: 'README 4' },
  'screens-too-many': { severity: 'error', code: 'MAX_SCREENS_NUMBER', message: 'The Flow has {count} screens; WhatsApp accepts at most {max}.', spec: 'flow-json.md 14' },
  'navigate-unknown-screen': { severity: 'error', code: 'INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME', message: 'There is no screen "{name}" to navigate to.{suggestion}', spec: 'flow-json.md 10' },
  'reference-unknown-field': { severity: 'error', code: 'INVALID_ON_CLICK_ACTION_PAYLOAD', message: 'No component named "{name}" on screen "{screen}".{suggestion}', spec: 'flow-json.md 5' },
  'reference-unknown-data': { severity: 'error', code: 'INVALID_SCREEN_DYNAMIC_DATA', message: 'Screen "{screen}" declares no data "{name}".{suggestion}', spec: 'flow-json.md 5' },
  'reference-unknown-screen': { severity: 'error', code: 'INVALID_SCREEN_DYNAMIC_DATA', message: 'There is no screen "{screen}" to read from.{suggestion}', spec: 'flow-json.md 5' },
  'expression-invalid': { severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: 'This expression can\'t be read: {problem}.', spec: 'flow-json.md 6, 7' },
  'expression-adjacent-group': { severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: 'A group right after another part is read as a function call by WhatsApp and refused; the preview joins the two.', spec: 'README 14' },
} as const satisfies { readonly [rule: string]: RuleRow };
