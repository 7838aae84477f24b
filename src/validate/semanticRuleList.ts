import type { Rule } from './rule.js';
// flow-json.md 2
import { screenIdIsUnique } from './rules/screenIdIsUnique.js';
import { screenIdIsFree } from './rules/screenIdIsFree.js';
// flow-json.md 14, README 4
import { screensFitFlow } from './rules/screensFitFlow.js';
import { componentsFitScreen } from './rules/componentsFitScreen.js';
// flow-json.md 10, 11
import { navigateTargetExists } from './rules/navigateTargetExists.js';
// flow-json.md 4, 5
import { referencedScreenExists } from './rules/referencedScreenExists.js';
import { referencedFieldExists } from './rules/referencedFieldExists.js';
import { referencedDataExists } from './rules/referencedDataExists.js';
// flow-json.md 6, 7
import { expressionIsReadable } from './rules/expressionIsReadable.js';

/** Rules about what the parts of a document say to each other. Order of the specification. Spec: flow-json.md 13.2. */
export const semanticRuleList: readonly Rule[] = [
  screenIdIsUnique, screenIdIsFree, screensFitFlow, componentsFitScreen,
  navigateTargetExists, referencedScreenExists, referencedFieldExists, referencedDataExists, expressionIsReadable,
];
