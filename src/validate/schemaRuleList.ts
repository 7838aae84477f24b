import type { Rule } from './rule.js';
// flow-json.md 1, 12
import { versionIsPublished } from './rules/versionIsPublished.js';
// flow-json.md 14
import { screensFitFlow } from './rules/screensFitFlow.js';
// flow-json.md 2
import { screenHasId } from './rules/screenHasId.js';
import { screenIdIsUnique } from './rules/screenIdIsUnique.js';
import { screenIdIsFree } from './rules/screenIdIsFree.js';
import { screenHasTitle } from './rules/screenHasTitle.js';
// flow-json.md 14, README 4
import { componentsFitScreen } from './rules/componentsFitScreen.js';
// components.md 2, 3
import { componentIsObject } from './rules/componentIsObject.js';
import { componentIsKnown } from './rules/componentIsKnown.js';
import { componentFitsVersion } from './rules/componentFitsVersion.js';
/** Rules about the form of a document, which are asked first. Order of the specification. Spec: flow-json.md 13.2. */
export const schemaRuleList: readonly Rule[] = [
  versionIsPublished, screensFitFlow, screenHasId, screenIdIsUnique, screenIdIsFree, screenHasTitle, componentsFitScreen,
  componentIsObject, componentIsKnown, componentFitsVersion,
];
