import type { PropertyRow } from './row.js';

type Rows = { readonly [name: string]: PropertyRow };

/** Keys of the document. `version` and `screens` have rules of their own. Spec: flow-json.md 1. */
export const flowKeys = {
  version: { kind: 'value', required: true },
  screens: { kind: 'value', required: true },
  routing_model: { kind: 'map' },
  data_api_version: { kind: 'value' },
  data_channel_uri: { kind: 'string' },
} as const satisfies Rows;

/** Keys of a screen. Spec: flow-json.md 2. */
export const screenKeys = {
  id: { kind: 'name', required: true },
  title: { kind: 'string', required: true, dynamic: true },
  layout: { kind: 'map', required: true, requiredSince: '6.0' },
  data: { kind: 'map' },
  terminal: { kind: 'boolean', default: false },
  success: { kind: 'boolean', since: '3.1', default: true },
  refresh_on_back: { kind: 'boolean', default: false },
  sensitive: { kind: 'strings', since: '5.1' },
} as const satisfies Rows;

/** Keys of a layout. Spec: flow-json.md 3. */
export const layoutKeys = {
  type: { kind: 'string', required: true },
  children: { kind: 'components', required: true },
} as const satisfies Rows;

/** The only layout open to the public. Spec: flow-json.md 3. */
export const layoutType = 'SingleColumnLayout';

/** What each entry of a data model must have; the rest of it is a JSON Schema. Spec: flow-json.md 4. */
export const dataEntryKeys = ['type', '__example__'] as const;

/** Keys of `next` in a navigate action, both needed, and the types that are accepted. Spec: flow-json.md 10.1. */
export const nextKeys = {
  type: { kind: 'enum', required: true, enum: ['screen', 'plugin'] },
  name: { kind: 'string', required: true },
} as const satisfies Rows;

/** Values of `data_api_version`, with the first version of Flow JSON that takes each. Spec: flow-json.md 12.3. */
export const dataApiVersions = { '3.0': '2.1', '4.0': '7.3' } as const;
/** A version of the data API. */
export type DataApiVersion = keyof typeof dataApiVersions;

/** Input types that take a `pattern`. Spec: components.md 5. */
export const patternInputTypes: readonly string[] = ['text', 'number', 'password', 'passcode'];

/** Patterns of names that WhatsApp checks. Spec: flow-json.md 1, 2, 8, validation-errors.json PATTERN_MISMATCH. */
export const patterns = {
  /** Letters and underscores, with a letter among them. */
  screenId: /^_*[A-Za-z][A-Za-z_]*$/,
  /** Before 7.0, where a comma and an id of underscores passed. */
  looseScreenId: /^[A-Za-z_,]+$/,
  caseKey: /^[A-Za-z][A-Za-z0-9_-]*$/,
  color: /^#[0-9A-Fa-f]{6}$/,
} as const;
