import type { RuleRow } from './ruleRow.js';

/** What only a run can find. */
export const runRules = {
  'navigate-nowhere': { severity: 'error', message: 'There is no screen "{name}"; the Flow stays on "{screen}".', section: 'flow-json.md 10.3' },
  'link-refused': { severity: 'error', message: 'Only http and https addresses are opened; this is "{url}".', section: 'flow-json.md 10.1' },
  'action-unknown': { severity: 'error', message: 'There is no action "{name}"; nothing happened.', section: 'flow-json.md 10' },
  'data-exchange-static': { severity: 'warning', message: 'This Flow has no "data_api_version", so data_exchange reaches no endpoint on a phone.', section: 'flow-json.md 10.2' },
  'endpoint-would-answer': { severity: 'info', message: 'The endpoint would answer here; the preview stays on "{screen}".', section: 'endpoint.md 5, README 24' },
  'endpoint-failed': { severity: 'error', message: 'The endpoint did not answer as it should: {problem}.', section: 'endpoint.md 6' },
  'answer-unknown-screen': { severity: 'error', message: 'The endpoint answered with screen "{name}", which does not exist.', section: 'endpoint.md 5' },
  'answer-refused': { severity: 'error', message: 'The answer of the endpoint can\'t be used: {problem} ({key}).', section: 'endpoint.md 5, 8' },
  'answer-extra-data': { severity: 'warning', message: 'The answer for screen "{screen}" holds what its data model does not name: {names}.', section: 'endpoint.md 5, README 31' },
  'actions-chained': { severity: 'error', message: 'More than {max} actions followed from one event; the rest was not run.' },
  'components-not-drawn': { severity: 'warning', message: 'Screen "{id}" has {count} more components than the preview draws.' },
  'containers-too-deep': { severity: 'error', code: 'MAXIMUM_IF_NESTING', message: 'Form, If and Switch are nested more than {max} levels deep; what lies deeper is not drawn.', section: 'flow-json.md 7' },
  'pattern-unsupported': { severity: 'warning', message: 'The pattern of "{name}" can\'t be checked here: {problem}.', section: 'components.md 5' },
  'validator-missing': { severity: 'warning', message: 'The document was not judged, because the validator could not be loaded: {problem}.' },
  'component-crashed': { severity: 'error', message: 'The view of {type} failed: {problem}.' },
} as const satisfies { readonly [rule: string]: RuleRow };
