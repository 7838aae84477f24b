import { adviceRuleList } from './adviceRuleList.js';
import type { Rule } from './rule.js';
import { schemaRuleList } from './schemaRuleList.js';
import { semanticRuleList } from './semanticRuleList.js';

/** Every rule: form first, then meaning, then advice. */
export const rules: readonly Rule[] = [...schemaRuleList, ...semanticRuleList, ...adviceRuleList];
