import type { RuleRow } from './ruleRow.js';

/** What can be wrong with the message that opens a Flow. Pointers lead into the message. */
export const messageRules = {
  'message-not-a-flow': { severity: 'error', message: 'This is no message that opens a Flow: {problem}.', section: 'endpoint.md 9.1' },
  'message-value-type': { severity: 'error', message: '"{name}" must be {expected}; this is {found}.', section: 'endpoint.md 9.1' },
  'message-value-unknown': { severity: 'error', message: '"{name}" must be one of {known}; this is "{value}".', section: 'endpoint.md 9.1' },
  'message-text-missing': { severity: 'error', message: 'The message needs "{name}".', section: 'endpoint.md 9.1' },
  'message-text-too-long': { severity: 'error', message: '"{name}" has {length} characters; at most {max} are accepted.', section: 'endpoint.md 9.1' },
  'message-cta-long': { severity: 'warning', message: 'The text of the button has {length} characters; some clients and interfaces take no more than {max}.', section: 'endpoint.md 9.1, README 19' },
  'message-cta-emoji': { severity: 'error', message: 'The text of the button may hold no emoji.', section: 'endpoint.md 9.1' },
  'message-flow-missing': { severity: 'error', message: 'The message names no Flow; it needs "flow_id" or "flow_name".', section: 'endpoint.md 9.1' },
  'message-flow-twice': { severity: 'error', message: 'The message names a Flow by "flow_id" and by "flow_name"; it takes exactly one.', section: 'endpoint.md 9.1' },
  'message-data-empty': { severity: 'error', message: 'The data of the first screen is empty; leave it out, or give at least one value.', section: 'endpoint.md 9.1' },
  'message-payload-unused': { severity: 'error', message: 'With "data_exchange" the endpoint chooses the first screen, so the message may name no screen and no data.', section: 'endpoint.md 9.1' },
  'message-endpoint-missing': { severity: 'error', message: 'The message asks the endpoint for the first screen, and the Flow has no "data_api_version".', section: 'endpoint.md 1' },
  'message-screen-unknown': { severity: 'error', message: 'The Flow has no screen "{screen}"; it may open with {entries}.', section: 'endpoint.md 9.1' },
  'message-screen-not-entry': { severity: 'error', message: 'Screen "{screen}" is reached from another one, so no message may open with it; the Flow may open with {entries}.', section: 'flow-json.md 11.3' },
  'message-picture-address': { severity: 'warning', message: 'The picture stands at an address that WhatsApp can\'t fetch; it needs https.', section: 'endpoint.md 9.1' },
  'message-header-not-shown': { severity: 'info', message: 'A header of kind "{kind}" is not drawn here: {problem}.', section: 'endpoint.md 9.1' },
  'message-template-keeps': { severity: 'info', message: 'The template itself holds {names}; a message of it does not carry them.', section: 'endpoint.md 9.1' },
} as const satisfies { readonly [rule: string]: RuleRow };
