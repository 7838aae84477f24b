import type { Phase, Severity } from './diagnostic.js';

interface RuleRow {
  readonly phase: Phase;
  readonly severity: Severity;
  /** Meta's code, where one is published. */
  readonly code?: string;
  /** `{name}` is filled from the finding's params. */
  readonly message: string;
  /** Section of the specification the rule rests on. */
  readonly spec?: string;
}

/** Every finding the library can report: severity, wording, Meta's code. Rules pass an id and params, never prose. */
export const catalog = {
  'json-syntax': { phase: 'parse', severity: 'error', code: 'INVALID_FLOW_JSON', message: 'Not valid JSON: {problem}.', spec: 'flow-json.md 13.2' },
  'json-empty': { phase: 'parse', severity: 'error', code: 'INVALID_FLOW_JSON', message: 'There is no Flow JSON here yet: the text is empty.', spec: 'flow-json.md 13.2' },
  'not-an-object': { phase: 'parse', severity: 'error', code: 'INVALID_FLOW_JSON', message: 'A Flow is a JSON object; this is {found}.', spec: 'flow-json.md 13.2' },
  'not-json-value': { phase: 'parse', severity: 'error', message: 'Only JSON values can be part of a Flow; {found} was left out.', spec: 'flow-json.md 1' },
  'circular-value': { phase: 'parse', severity: 'error', message: 'This object contains itself; the repeated part was left out.' },
  'duplicate-key': { phase: 'parse', severity: 'warning', message: 'The key "{key}" occurs twice here; the last one counts.' },
  'prototype-key': { phase: 'parse', severity: 'warning', message: 'The key "{key}" has a special meaning in JavaScript; it is kept as an ordinary key.' },
  'too-deep': { phase: 'parse', severity: 'error', message: 'Nested more than {max} levels deep; what lies deeper was left out.' },
  'too-large': { phase: 'parse', severity: 'error', message: 'The document has {length} characters; more than {max} are not read.', spec: 'flow-json.md 14' },
  'too-many-values': { phase: 'parse', severity: 'error', message: 'The document holds more than {max} values; the rest was left out.' },
  'document-over-limit': { phase: 'parse', severity: 'error', message: 'The document has {bytes} bytes; WhatsApp accepts at most {max}.', spec: 'flow-json.md 14' },
  'no-screens': { phase: 'parse', severity: 'error', code: 'MISSING_REQUIRED_PROPERTY', message: 'A Flow needs at least one screen in "screens".', spec: 'flow-json.md 1' },
  'screen-not-an-object': { phase: 'parse', severity: 'error', code: 'INVALID_PROPERTY_TYPE', message: 'A screen is an object; this is {found} and was left out.', spec: 'flow-json.md 2' },

  'version-missing': { phase: 'validate', severity: 'error', code: 'MISSING_FLOW_JSON_VERSION', message: '"version" is missing; the preview runs the Flow as {runsAs}.', spec: 'flow-json.md 1' },
  'version-malformed': { phase: 'validate', severity: 'error', code: 'INVALID_FLOW_JSON_VERSION', message: '"version" must be text such as "{runsAs}".', spec: 'flow-json.md 1' },
  'version-unknown': { phase: 'validate', severity: 'error', code: 'INVALID_FLOW_JSON_VERSION', message: 'Version {version} was never published; the preview runs the Flow as {runsAs}.', spec: 'flow-json.md 12' },
  'version-newer': { phase: 'validate', severity: 'info', message: 'Version {version} is newer than this library knows; the preview runs the Flow as {runsAs}.', spec: 'README 16' },
  'version-frozen': { phase: 'validate', severity: 'warning', code: 'UNSUPPORTED_FLOW_JSON_VERSION', message: 'Version {version} was frozen on {frozen}: it still opens, but can no longer be published.', spec: 'README 21' },
  'screen-id-missing': { phase: 'validate', severity: 'error', code: 'MISSING_REQUIRED_PROPERTY', message: 'This screen has no "id".', spec: 'flow-json.md 2' },
  'screen-id-duplicate': { phase: 'validate', severity: 'error', code: 'DUPLICATE_SCREEN_IDS', message: 'The screen id "{id}" is used more than once; only the first such screen can be reached.', spec: 'flow-json.md 2' },
  'screen-id-reserved': { phase: 'validate', severity: 'error', code: 'SCREEN_ID_IS_RESERVED_KEYWORD', message: 'The screen id "{id}" is reserved for the end of a Flow.', spec: 'README 8' },
  'screen-title-missing': { phase: 'validate', severity: 'error', code: 'MISSING_REQUIRED_PROPERTY', message: 'Screen "{id}" has no "title"; its header stays empty.', spec: 'README 3' },
  'component-not-an-object': { phase: 'validate', severity: 'error', code: 'INVALID_PROPERTY_TYPE', message: 'A component is an object with a "type"; this is {found}.', spec: 'components.md 3' },
  'component-unknown': { phase: 'validate', severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: 'There is no component "{type}".{suggestion}', spec: 'components.md' },
  'component-too-new': { phase: 'validate', severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: '{type} exists from version {since} on; this Flow is {version}.', spec: 'components.md 2' },
  'components-many': { phase: 'validate', severity: 'warning', message: 'Screen "{id}" has {count} components; the documented limit is {max}.', spec: 'README 4' },
  'components-too-many': { phase: 'validate', severity: 'error', code: 'MAX_ALLOWED_COMPONENTS_PER_SCREEN', message: 'Screen "{id}" has {count} components; WhatsApp accepts at most {max}.', spec: 'README 4' },
  'screens-too-many': { phase: 'validate', severity: 'error', code: 'MAX_SCREENS_NUMBER', message: 'The Flow has {count} screens; WhatsApp accepts at most {max}.', spec: 'flow-json.md 14' },
  'navigate-unknown-screen': { phase: 'validate', severity: 'error', code: 'INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME', message: 'There is no screen "{name}" to navigate to.{suggestion}', spec: 'flow-json.md 10' },
  'reference-unknown-field': { phase: 'validate', severity: 'error', code: 'INVALID_ON_CLICK_ACTION_PAYLOAD', message: 'No component named "{name}" on screen "{screen}".{suggestion}', spec: 'flow-json.md 5' },
  'reference-unknown-data': { phase: 'validate', severity: 'error', code: 'INVALID_SCREEN_DYNAMIC_DATA', message: 'Screen "{screen}" declares no data "{name}".{suggestion}', spec: 'flow-json.md 5' },
  'reference-unknown-screen': { phase: 'validate', severity: 'error', code: 'INVALID_SCREEN_DYNAMIC_DATA', message: 'There is no screen "{screen}" to read from.{suggestion}', spec: 'flow-json.md 5' },
  'text-not-interpolated': { phase: 'validate', severity: 'warning', message: 'A reference inside a longer text is shown as it stands. From 6.0 write {fix}.', spec: 'flow-json.md 5.3' },
  'expression-invalid': { phase: 'validate', severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: 'This expression can\'t be read: {problem}.', spec: 'flow-json.md 6, 7' },
  'expression-adjacent-group': { phase: 'validate', severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: 'A group right after another part is read as a function call by WhatsApp and refused; the preview joins the two.', spec: 'README 14' },

  'navigate-nowhere': { phase: 'run', severity: 'error', message: 'There is no screen "{name}"; the Flow stays on "{screen}".', spec: 'flow-json.md 10.3' },
  'link-refused': { phase: 'run', severity: 'error', message: 'Only http and https addresses are opened; this is "{url}".', spec: 'flow-json.md 10.1' },
  'action-unknown': { phase: 'run', severity: 'error', message: 'There is no action "{name}"; nothing happened.', spec: 'flow-json.md 10' },
  'data-exchange-static': { phase: 'run', severity: 'warning', message: 'This Flow has no "data_api_version", so data_exchange reaches no endpoint on a phone.', spec: 'flow-json.md 10.2' },
  'endpoint-would-answer': { phase: 'run', severity: 'info', message: 'The endpoint would answer here; the preview stays on "{screen}".', spec: 'README 24' },
  'endpoint-failed': { phase: 'run', severity: 'error', message: 'The endpoint did not answer as it should: {problem}.', spec: 'endpoint.md 6' },
  'answer-unknown-screen': { phase: 'run', severity: 'error', message: 'The endpoint answered with screen "{name}", which does not exist.', spec: 'endpoint.md 5' },
  'actions-chained': { phase: 'run', severity: 'error', message: 'More than {max} actions followed from one event; the rest was not run.' },
  'components-not-drawn': { phase: 'run', severity: 'warning', message: 'Screen "{id}" has {count} more components than the preview draws.' },
  'containers-too-deep': { phase: 'run', severity: 'error', code: 'MAXIMUM_IF_NESTING', message: 'Form, If and Switch are nested more than {max} levels deep; what lies deeper is not drawn.', spec: 'flow-json.md 7' },
  'pattern-unsupported': { phase: 'run', severity: 'warning', message: 'The pattern of "{name}" can\'t be checked here: {problem}.', spec: 'components.md 5' },
  'component-crashed': { phase: 'run', severity: 'error', message: 'The view of {type} failed: {problem}.' },
} as const satisfies { readonly [rule: string]: RuleRow };

/** Stable id of a finding. */
export type RuleId = keyof typeof catalog;
