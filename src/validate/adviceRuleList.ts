import type { Rule } from './rule.js';
// flow-json.md 5
import { textIsInterpolated } from './rules/textIsInterpolated.js';

/** Rules for advice that WhatsApp does not give. */
export const adviceRuleList: readonly Rule[] = [textIsInterpolated];
