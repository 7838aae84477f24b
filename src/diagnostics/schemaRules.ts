import type { RuleRow } from './ruleRow.js';

/** Findings about the form of a document: versions, structure, types, places, limits. Spec: flow-json.md 1 to 3, 12 to 14. */
export const schemaRules = {
  'version-missing': { severity: 'error', ends: true, code: 'MISSING_FLOW_JSON_VERSION', message: '"version" is missing; the preview runs the Flow as {runsAs}.', spec: 'flow-json.md 1' },
  'version-malformed': { severity: 'error', ends: true, code: 'INVALID_FLOW_JSON_VERSION', message: '"version" must be text such as "{runsAs}".', spec: 'flow-json.md 1' },
  'version-unknown': { severity: 'error', ends: true, code: 'INVALID_FLOW_JSON_VERSION', message: 'Version {version} was never published; the preview runs the Flow as {runsAs}.', spec: 'flow-json.md 12' },
  'version-newer': { severity: 'info', message: 'Version {version} is newer than this library knows; the preview runs the Flow as {runsAs}.', spec: 'README 16' },
  'version-frozen': { severity: 'warning', code: 'UNSUPPORTED_FLOW_JSON_VERSION', message: 'Version {version} was frozen on {frozen}: it still opens, but can no longer be published.', spec: 'README 21' },
  'screen-id-missing': { severity: 'error', code: 'MISSING_REQUIRED_PROPERTY', message: 'This screen has no "id".', spec: 'flow-json.md 2' },
  'screen-title-missing': { severity: 'error', code: 'MISSING_REQUIRED_PROPERTY', message: 'Screen "{id}" has no "title"; its header stays empty.', spec: 'README 3' },
  'component-not-an-object': { severity: 'error', code: 'INVALID_PROPERTY_TYPE', message: 'A component is an object with a "type"; this is {found}.', spec: 'components.md 3' },
  'component-unknown': { severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: 'There is no component "{type}".{suggestion}', spec: 'components.md' },
  'component-too-new': { severity: 'error', code: 'INVALID_PROPERTY_VALUE', message: '{type} exists from version {since} on; this Flow is {version}.', spec: 'components.md 2' },
} as const satisfies { readonly [rule: string]: RuleRow };
