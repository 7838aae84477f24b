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
// flow-json.md 10, 11
import { navigateTargetExists } from './rules/navigateTargetExists.js';
// flow-json.md 4, 5
import { referencedScreenExists } from './rules/referencedScreenExists.js';
import { referencedFieldExists } from './rules/referencedFieldExists.js';
import { referencedDataExists } from './rules/referencedDataExists.js';
import { textIsInterpolated } from './rules/textIsInterpolated.js';
// flow-json.md 6, 7
import { expressionIsReadable } from './rules/expressionIsReadable.js';

/** Every rule, in the order of the specification. */
export const rules: readonly Rule[] = [
  versionIsPublished, screensFitFlow, screenHasId, screenIdIsUnique, screenIdIsFree, screenHasTitle, componentsFitScreen,
  componentIsObject, componentIsKnown, componentFitsVersion, navigateTargetExists,
  referencedScreenExists, referencedFieldExists, referencedDataExists, textIsInterpolated, expressionIsReadable,
];
