import type { RuleId } from '../../../src/diagnostics/catalog.js';
import type { MetaCode } from '../../../src/diagnostics/metaCodes.js';

/** Why no rule has a code. */
export interface CodeWithoutRule {
  readonly reason: string;
  /** The rules that report the same fault, under the code that WhatsApp answers with today. */
  readonly rules?: readonly RuleId[];
}

const newerCode = 'An older name: today one code stands for all types of component.';
const marker = 'A mark that WhatsApp uses within its checks; no answer holds it.';

/** Every code that no rule reports, with the reason. Spec: flow-json.md 13.3, 13.4. */
export const codesWithoutRule: { readonly [code in MetaCode]?: CodeWithoutRule } = {
  'UNAVAILABLE_FLOW_JSON_VERSION': { reason: 'Hangs on the account: which versions are open to it is not in the document.' },
  'INVALID_FLOW_JSON_VERSION_STATE': { reason: 'A fault inside of WhatsApp, not of the document.' },
  'INVALID_DATA_API_VERSION': { reason: 'The check of form answers first, with another code.', rules: ['data-api-version-unknown'] },
  'NO_SUPPORTED_DATA_API_VERSION': { reason: 'Every published version pairs with a version of the data API, so no document leads to it.' },
  'MISSING_REQUIRED_TYPE_PROPERTY': { reason: 'Documented, but WhatsApp answers with the code of any other missing property.', rules: ['component-type-missing', 'property-missing'] },
  'MISSING_CART_LAYOUT': { reason: 'Shopping layouts are not open to the public; they are refused as unknown.', rules: ['layout-unknown'] },
  'MAX_FOOTER_PER_SCREEN': { reason: newerCode, rules: ['component-type-too-many', 'footer-more-than-one'] },
  'MAX_EMBEDDED_LINK_PER_SCREEN': { reason: newerCode, rules: ['component-type-too-many'] },
  'MAX_IMAGE_PER_SCREEN': { reason: newerCode, rules: ['component-type-too-many'] },
  'MAX_OPT_IN_PER_SCREEN': { reason: newerCode, rules: ['component-type-too-many'] },
  'EMPTY_SWITCH_CASES': { reason: 'Exists, but WhatsApp answers with the code of any other wrong value.', rules: ['switch-cases-empty'] },
  'INVALID_PROPERTY_VALUE_FOR_CONDITION': { reason: 'Which value it refuses under which condition is published nowhere; combinations of properties have a code of their own.', rules: ['list-end-with-large-media', 'list-many-badges', 'calendar-range-only'] },
  'INVALID_ONE_OF_SCHEMA': { reason: marker },
  'PROPERTY_NAME_MISMATCH': { reason: marker },
  'INVALID_TYPE_PROPERTY_VALUE': { reason: marker },
  'INVALID_PROPERTY_TYPE:NUMBER': { reason: marker, rules: ['property-wrong-type'] },
  'INVALID_PROPERTY_TYPE:STRING': { reason: marker, rules: ['property-wrong-type'] },
  'INVALID_PROPERTY_TYPE:BOOLEAN': { reason: marker, rules: ['property-wrong-type'] },
  'INVALID_PROPERTY_TYPE:INTEGER': { reason: marker, rules: ['property-wrong-type'] },
  'INVALID_PROPERTY': { reason: 'The old form of an answer to an unknown key.', rules: ['property-unknown'] },
};
