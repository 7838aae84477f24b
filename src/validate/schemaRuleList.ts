import type { Rule } from './rule.js';
// flow-json.md 1, 12
import { versionIsPublished } from './rules/versionIsPublished.js';
// flow-json.md 2
import { screenHasId } from './rules/screenHasId.js';
import { screenHasTitle } from './rules/screenHasTitle.js';
// components.md 2, 3
import { componentIsObject } from './rules/componentIsObject.js';
import { componentIsKnown } from './rules/componentIsKnown.js';
import { componentFitsVersion } from './rules/componentFitsVersion.js';
/** Rules about the form of a document, which are asked first. Order of the specification. Spec: flow-json.md 13.2. */
export const schemaRuleList: readonly Rule[] = [
  versionIsPublished, screenHasId, screenHasTitle, componentIsObject, componentIsKnown, componentFitsVersion,
];
