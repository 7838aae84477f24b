import { adviceRules } from './adviceRules.js';
import { schemaRules } from './schemaRules.js';
import { semanticRules } from './semanticRules.js';

/** What judging a document can find. */
export const validateRules = { ...schemaRules, ...semanticRules, ...adviceRules } as const;
