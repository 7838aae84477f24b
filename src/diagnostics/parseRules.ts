import type { RuleRow } from './ruleRow.js';

/** What reading a source can find. */
export const parseRules = {
  'json-syntax': { severity: 'error', ends: true, code: 'INVALID_FLOW_JSON', message: 'Not valid JSON: {problem}.', section: 'flow-json.md 13.2' },
  'json-empty': { severity: 'error', ends: true, code: 'INVALID_FLOW_JSON', message: 'There is no Flow JSON here yet: the text is empty.', section: 'flow-json.md 13.2' },
  'not-an-object': { severity: 'error', ends: true, code: 'INVALID_FLOW_JSON', message: 'A Flow is a JSON object; this is {found}.', section: 'flow-json.md 13.2' },
  'not-json-value': { severity: 'error', message: 'Only JSON values can be part of a Flow; {found} was left out.', section: 'flow-json.md 1' },
  'circular-value': { severity: 'error', message: 'This object contains itself; the repeated part was left out.' },
  'duplicate-key': { severity: 'warning', message: 'The key "{key}" occurs twice here; the last one counts.' },
  'prototype-key': { severity: 'warning', message: 'The key "{key}" has a special meaning in JavaScript; it is kept as an ordinary key.' },
  'too-deep': { severity: 'error', message: 'Nested more than {max} levels deep; what lies deeper was left out.' },
  'too-large': { severity: 'error', ends: true, code: 'INVALID_FLOW_JSON', message: 'The document has {length} characters; more than {max} are not read.', section: 'flow-json.md 14' },
  'too-many-values': { severity: 'error', message: 'The document holds more than {max} values; the rest was left out.' },
  'document-over-limit': { severity: 'error', code: 'INVALID_FLOW_JSON', message: 'The document has {bytes} bytes; WhatsApp accepts at most {max}.', section: 'flow-json.md 14' },
  'no-screens': { severity: 'error', code: 'MISSING_REQUIRED_PROPERTY', message: 'A Flow needs at least one screen in "screens".', section: 'flow-json.md 1' },
  'screens-empty': { severity: 'error', code: 'MIN_ITEMS_REQUIRED', message: 'A Flow needs at least one screen in "screens"; the list is empty.', section: 'flow-json.md 1' },
  'screens-not-a-list': { severity: 'error', code: 'INVALID_PROPERTY_TYPE', message: '"screens" must be a list of screens; this is {found}.', section: 'flow-json.md 1' },
  'screen-not-an-object': { severity: 'error', code: 'INVALID_PROPERTY_TYPE', message: 'A screen is an object; this is {found} and was left out.', section: 'flow-json.md 2' },
  'findings-cut': { severity: 'info', message: 'The gravest findings are listed; {count} or more were left out.' },
} as const satisfies { readonly [rule: string]: RuleRow };
